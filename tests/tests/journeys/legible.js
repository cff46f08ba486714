// What the last row could not read in this window: letters under three per cent of its height, and
// words of which a part lies outside of the window or of whatever clips them. What stands in an
// element marked `data-spare` may be left out whole.
const [height, width, found] = [innerHeight, innerWidth, []];
const tell = (what, node, more) =>
  found.push(`${what}: ${node.textContent.trim().slice(0, 24)} (${more})`);

/** Whether a line of letters is shown in part, or not at all. */
function clipped(at, line, slack) {
  for (let up = at; up !== null && up !== document.body; up = up.parentElement) {
    const style = getComputedStyle(up);
    if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
    const box = up.getBoundingClientRect();
    const within = line.left >= box.left - 1 && line.right <= box.right + 1
      && line.top >= box.top - slack && line.bottom <= box.bottom + slack;
    if (!within) return true;
  }
  return false;
}

function look(node) {
  const at = node.parentElement;
  if (node.textContent.trim() === '' || at === null) return;
  const range = document.createRange();
  range.selectNodeContents(node);
  const lines = [...range.getClientRects()].filter((line) => line.width > 0 && line.height > 0);
  const size = Number.parseFloat(getComputedStyle(at).fontSize);
  if (lines.length === 0) return;
  if (size < height * 0.03 - 0.01) tell('too small', node, `${(100 * size) / height} %`);
  // Letters do not fill the line in which they stand.
  const slack = size * 0.2;
  const spare = at.closest('[data-spare]')?.getBoundingClientRect();
  const shown = lines.filter((line) => spare === undefined || line.top < spare.bottom - slack);
  const outside = shown.some((line) => line.left < -1 || line.right > width + 1
    || line.top < -slack || line.bottom > height + slack);
  if (shown.length > 0 && shown.length < lines.length) tell('shown in part', node, at.className);
  if (outside) tell('outside', node, `${width} x ${height}`);
  else if (shown.some((line) => clipped(at, line, slack))) tell('cut off', node, at.className);
}

const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (nodes.nextNode()) look(nodes.currentNode);
return found;
