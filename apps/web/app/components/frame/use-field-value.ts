// Keeps an uncontrolled field in step with the address, for Back, Forward and removed words.
import {useEffect, useRef} from 'react';

/** @returns a ref for the field; its text follows `value` but is the visitor's own while they type */
export function useFieldValue<Field extends HTMLInputElement | HTMLSelectElement>(value: string) {
  const field = useRef<Field>(null);
  useEffect(() => {
    if (field.current) field.current.value = value;
  }, [value]);
  return field;
}
