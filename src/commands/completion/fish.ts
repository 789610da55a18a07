// For fish, which shows what stands behind a tab beside each candidate and quotes what it puts in.
import { described, type Shell } from "./shell.js";

const SCRIPT = `# Completes arsom in fish.
function __arsom_complete
    set -l words (commandline -opc)
    set -e words[1]
    set -l word (commandline -ct | string trim --left --chars '"\\'' | string collect)
    for line in (arsom completion fish -- $words "$word" 2>/dev/null)
        switch $line
            case :files
                __fish_complete_path $word
            case :folders
                __fish_complete_directories $word
            case '*'
                printf '%s\\n' $line
        end
    end
end
complete -c arsom -k -f -a '(__arsom_complete)'`;

export const fish: Shell = { script: SCRIPT, asked: (words) => ({ words }), print: described };
