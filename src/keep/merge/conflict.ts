// The marks around what two sides say differently, as git writes them.

/** Both sides one above the other; each ends with its line. */
export function conflictText(ours: string, theirs: string): string {
  const lineEnd = (ours + theirs).includes("\r\n") ? "\r\n" : "\n";
  const whole = (text: string) => (text === "" || text.endsWith("\n") ? text : text + lineEnd);
  return `<<<<<<< ours${lineEnd}${whole(ours)}=======${lineEnd}${whole(theirs)}>>>>>>> theirs${lineEnd}`;
}
