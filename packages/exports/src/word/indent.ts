// How far lists stand in.

/** Of each level of a list, in twentieths of a point. */
export const LIST_INDENT = 425;
