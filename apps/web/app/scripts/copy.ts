// Puts text on the clipboard: a button that was hidden until now copies what the field named by it holds.
//
// <input id="link" readonly value="…"> <button type="button" hidden data-copy="link">Copy</button> <span role="status">
const SAID = 'Copied';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const field = document.getElementById(button.dataset.copy ?? '');
  if (!field) continue;
  button.hidden = false;
  button.addEventListener('click', () => void copy(field, button));
}

async function copy(field: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const status = button.parentElement?.querySelector('[role="status"]');
  try {
    await navigator.clipboard.writeText(toText(field));
    if (status) status.textContent = SAID;
  } catch {
    // No clipboard on this device, or none without https: what is to be copied is chosen for the keyboard instead.
    select(field);
    if (status) status.textContent = 'Press Ctrl and C (⌘ and C on a Mac) to copy';
  }
}

function toText(field: HTMLElement): string {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
    ? field.value
    : field.innerText;
}

function select(field: HTMLElement): void {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.select();
    return;
  }
  getSelection()?.selectAllChildren(field);
}
