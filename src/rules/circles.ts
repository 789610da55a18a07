// Circles in what refers to what, for rules on things that come to follow or supersede themselves.

/** One step: from a node to another. */
export interface Step<N> {
  from: N;
  to: N;
}

/**
 * One circle for each group of nodes that can all reach one another: a shortest one through the first of them, in the
 * order of the map. Linear, and never recursive (Tarjan's components, then a search inside each).
 */
export function* circles<N, S extends Step<N>>(steps: Map<N, S[]>): Iterable<S[]> {
  const order = new Map([...steps.keys()].map((node, i) => [node, i]));
  const place = (node: N) => order.get(node) as number;
  for (const group of groupsOf(steps)) {
    const inside = new Set(group);
    const first = group.reduce((a, b) => (place(a) < place(b) ? a : b));
    const circle = shortest(first, steps, inside);
    if (circle) yield circle;
  }
}

/** The shortest way from a node back to itself that stays inside its group. */
function shortest<N, S extends Step<N>>(first: N, steps: Map<N, S[]>, inside: Set<N>): S[] | undefined {
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

/** The strongly connected components, by Tarjan's algorithm with a stack of its own. */
function groupsOf<N, S extends Step<N>>(steps: Map<N, S[]>): N[][] {
  const groups: N[][] = [];
  const index = new Map<N, number>();
  const low = new Map<N, number>();
  const open: N[] = [];
  const isOpen = new Set<N>();
  const enter = (node: N) => {
    index.set(node, index.size);
    low.set(node, index.get(node) as number);
    open.push(node);
    isOpen.add(node);
    return { node, next: 0 };
  };
  for (const start of steps.keys()) {
    const walk = index.has(start) ? [] : [enter(start)];
    for (let here = walk.at(-1); here; here = walk.at(-1)) {
      const { node } = here;
      const step = steps.get(node)?.[here.next++];
      if (step && !index.has(step.to)) walk.push(enter(step.to));
      else if (step && isOpen.has(step.to)) low.set(node, Math.min(low.get(node) as number, index.get(step.to) as number));
      else if (!step) {
        walk.pop();
        const above = walk.at(-1)?.node;
        if (above !== undefined) low.set(above, Math.min(low.get(above) as number, low.get(node) as number));
        if (low.get(node) === index.get(node)) {
          const group = open.splice(open.lastIndexOf(node));
          for (const member of group) isOpen.delete(member);
          groups.push(group);
        }
      }
    }
  }
  return groups;
}
