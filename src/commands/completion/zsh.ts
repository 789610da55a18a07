// For zsh, which shows a description beside each candidate and quotes what it puts in.
import { described, type Shell } from "./shell.js";

const SCRIPT = `#compdef arsom
# Completes arsom in zsh.
_arsom() {
  local -a lines whole whole_shown open open_shown
  local line word about paths
  lines=("\${(@f)$(arsom completion zsh -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)}")
  for line in "\${lines[@]}"; do
    if [[ -z $line ]]; then continue; fi
    if [[ $line == :* ]]; then paths=$line; continue; fi
    word=\${line%%$'\\t'*}
    about=$word
    [[ $line == *$'\\t'* ]] && about="$word  -- \${line#*$'\\t'}"
    # What goes on within the word is followed by no space.
    if [[ $word == *[:.=] ]]; then open+=("$word"); open_shown+=("$about")
    else whole+=("$word"); whole_shown+=("$about"); fi
  done
  (( $#whole )) && compadd -l -d whole_shown -a -- whole
  (( $#open )) && compadd -l -S '' -d open_shown -a -- open
  [[ $PREFIX == --*=* ]] && compset -P '*='
  [[ $paths == :files ]] && _files
  [[ $paths == :folders ]] && _files -/
  return 0
}
if [[ \${funcstack[1]} == _arsom ]]; then _arsom "$@"; else compdef _arsom arsom; fi`;

export const zsh: Shell = { script: SCRIPT, asked: (words) => ({ words }), print: described };
