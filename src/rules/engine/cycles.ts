// Circles in what refers to what, for rules on things that come to follow or supersede themselves.

/** One step: from a node to another. */
export interface CycleStep<N> {
  from: N;
  to: N;
}

/**
 * One circle for each group of nodes that can all reach one another: a shortest one through the first of them, in the
 * order of the map. Linear, and never recursive (Tarjan's components, then a search inside each).
 */
export function* cycles<N, S extends CycleStep<N>>(steps: Map<N, S[]>): Iterable<S[]> {
  for (const group of groupsOf(steps)) {
    const [first] = group as [N];
    // One alone is a cycle only when it leads to itself.
    if (group.length === 1 && !steps.get(first)?.some(({ to }) => to === first)) continue;
    const inside = new Set(group);
    const circle = shortest(first, steps, inside);
    if (circle) yield circle;
  }
}

/** The shortest way from a node back to itself that stays inside its group. */
function shortest<N, S extends CycleStep<N>>(first: N, steps: Map<N, S[]>, inside: Set<N>): S[] | undefined {
  const reached = new Map<N, S>();
  const queue = [first];
  for (let at = 0; at < queue.length && !reached.has(first); at++) {
    for (const step of steps.get(queue[at] as N) ?? []) {
      if (!inside.has(step.to) || reached.has(step.to)) continue;
      reached.set(step.to, step);
      queue.push(step.to);
    }
  }
  const circle: S[] = [];
  for (let step = reached.get(first); step; step = step.from === first ? undefined : reached.get(step.from)) circle.push(step);
  return circle.length > 0 ? circle.reverse() : undefined;
}

/** The strongly connected components, each in the order of the map, by Tarjan's algorithm with a stack of its own; nodes go by their numbers, for there may be very many. */
function groupsOf<N, S extends CycleStep<N>>(steps: Map<N, S[]>): N[][] {
  const nodes = [...steps.keys()];
  const numbers = new Map(nodes.map((node, i) => [node, i]));
  // A step to what has no steps of its own leads into no circle.
  const next = nodes.map((node) => (steps.get(node) ?? []).flatMap(({ to }) => numbers.get(to) ?? []));
  const index = new Int32Array(nodes.length);
  const low = new Int32Array(nodes.length);
  const isOpen = new Uint8Array(nodes.length);
  const open: number[] = [];
  const groups: N[][] = [];
  let entered = 0;
  const enter = (node: number) => {
    entered++;
    index[node] = entered;
    low[node] = entered;
    isOpen[node] = 1;
    open.push(node);
    return { node, at: 0 };
  };
  for (let start = 0; start < nodes.length; start++) {
    const walk = index[start] ? [] : [enter(start)];
    for (let here = walk.at(-1); here; here = walk.at(-1)) {
      const { node } = here;
      const to = next[node]?.[here.at++];
      if (to !== undefined && !index[to]) walk.push(enter(to));
      else if (to !== undefined) {
        if (isOpen[to]) low[node] = Math.min(low[node] as number, index[to] as number);
      } else {
        walk.pop();
        const above = walk.at(-1)?.node;
        if (above !== undefined) low[above] = Math.min(low[above] as number, low[node] as number);
        if (low[node] !== index[node]) continue;
        const group = open.splice(open.lastIndexOf(node));
        for (const member of group) isOpen[member] = 0;
        groups.push(group.sort((a, b) => a - b).map((member) => nodes[member] as N));
      }
    }
  }
  return groups;
}
