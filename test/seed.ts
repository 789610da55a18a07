// One seed for all property tests, so that a run can be repeated; `FC_SEED=N` tries another.
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20190220) });

// What a test starts leaves nothing in the user's own cache folder, nor anywhere else: no folder can be made there.
process.env.XDG_CACHE_HOME = "/dev/null/cache";
