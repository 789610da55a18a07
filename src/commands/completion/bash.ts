// For bash, which splits a line at colons and equals signs and puts candidates in as they are: both are seen to here.
import { type CompletionRequest, pathsLine, type Shell } from "./shell.js";

const SCRIPT = `# Completes arsom in bash.
_arsom() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :files | :folders)
        compopt -o filenames 2>/dev/null
        local kind=-f
        [[ $line == :folders ]] && kind=-d
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$kind" -- "$2")
        ;;
      ?*) COMPREPLY+=("$line") ;;
    esac
  done < <(arsom completion bash -- "\${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null)
  # What goes on within the word is followed by no space.
  [[ \${#COMPREPLY[@]} == 1 && $COMPREPLY == *[:.=] ]] && compopt -o nospace 2>/dev/null
  return 0
}
complete -o nosort -F _arsom arsom 2>/dev/null || complete -F _arsom arsom`;

export const bash: Shell = {
  script: SCRIPT,
  // The line up to the cursor, and the part of its last word that bash will replace.
  asked: ([line = "", replaced = ""]) => {
    const { words, raw, quote } = split(line);
    const kept = raw.endsWith(replaced) ? raw.slice(0, raw.length - replaced.length) : "";
    return { words: words.slice(1), fit: { lead: split(kept).words.at(-1) ?? "", quote } };
  },
  print: ({ candidates, paths }, { fit }: CompletionRequest) => {
    const { lead = "", quote } = fit ?? {};
    const fitting = candidates.filter(({ word }) => word.startsWith(lead) && !(quote === '"' && word.includes("!")));
    return [...fitting.map(({ word }) => quoted(word.slice(lead.length), quote)), ...pathsLine(paths)];
  },
};

/** The words of a line as bash reads them, the last as it is written too, and the quote that is open at its end. */
function split(line: string): { words: string[]; raw: string; quote?: '"' | "'" } {
  const words: string[] = [];
  let [word, raw] = ["", ""];
  let quote: '"' | "'" | undefined;
  for (let i = 0; i < line.length; i++) {
    const character = line[i] as string;
    if (!quote && /\s/.test(character)) {
      if (raw !== "") words.push(word);
      [word, raw] = ["", ""];
      continue;
    }
    raw += character;
    if (character === quote) quote = undefined;
    else if (!quote && (character === '"' || character === "'")) quote = character;
    else if (character === "\\" && quote !== "'" && i + 1 < line.length) {
      word += line[++i];
      raw += line[i];
    } else word += character;
  }
  return { words: [...words, word], raw, quote };
}

/** A word that bash reads as this text and nothing else. */
function quoted(text: string, quote?: '"' | "'"): string {
  if (quote === "'") return text.replaceAll("'", "'\\''");
  return quote ? text.replace(/["$`\\]/g, "\\$&") : text.replace(/[^\p{L}\p{N}_@%+=:,./-]/gu, "\\$&");
}
