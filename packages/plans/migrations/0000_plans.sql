CREATE TABLE IF NOT EXISTS `plans` (
  `edit_hash` text PRIMARY KEY NOT NULL,
  `view_hash` text NOT NULL UNIQUE,
  `plan` text NOT NULL,
  `version` integer NOT NULL,
  `used_on` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX IF NOT EXISTS `plans_used_on` ON `plans` (`used_on`);
