// Knows what `lessons new` leaves to the author.

/** How every passage begins that `lessons new` leaves to the author. */
export const LEFT_TO_WRITE = 'Write this:';
