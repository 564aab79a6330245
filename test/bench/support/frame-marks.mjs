/** Runs first in each frame of VS Code's window, and notes there what passes between the frames and what is drawn. */
export function markFrames() {
  const marks = [];
  const mark = (what) => marks.push({ what, at: performance.timeOrigin + performance.now() });
  window.copydeskMarks = marks;
  const post = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (message, ...rest) {
    if (typeof message?.channel === 'string') mark([message.channel, message.data?.message?.type].join(' ').trim());
    return post.call(this, message, ...rest);
  };
  window.addEventListener('click', () => mark('click'), true);
  if (window === window.top) return whenShown(() => mark('shown'));
  mark('begins');
  if (window.parent !== window.top) return;
  const wanted = { words: 'main > :not(:empty)', story: 'main h1', comparison: '#tab-quotations' };
  const seen = new Set();
  const look = () => {
    const inner = document.querySelector('iframe#active-frame')?.contentDocument;
    for (const [what, selector] of Object.entries(wanted)) {
      if (seen.has(what) || !inner?.querySelector(selector)) continue;
      seen.add(what);
      // What this frame shows is on the screen once its task is over.
      setTimeout(() => mark(what));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  /** Calls when a web page comes into view that was there, hidden. */
  function whenShown(call) {
    let wasShown = false;
    const lookAgain = () => {
      const isShown = [...document.querySelectorAll('iframe.webview.ready')].some((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      );
      if (isShown && !wasShown) setTimeout(call);
      wasShown = isShown;
      requestAnimationFrame(lookAgain);
    };
    requestAnimationFrame(lookAgain);
  }
}

/** What the frames noted since the last click, in milliseconds from it, in order. */
export async function readMarks(page) {
  const noted = await Promise.all(
    page.frames().map(async (frame) => {
      const marks = await frame.evaluate(() => window.copydeskMarks ?? []).catch(() => []);
      const where = ['workbench', 'outer', 'inner'][depthOf(frame)];
      return marks.map(({ what, at }) => ({ where, what, at }));
    }),
  );
  const marks = noted.flat();
  const clicks = marks.filter(({ where, what }) => where === 'workbench' && what === 'click');
  const click = Math.max(...clicks.map(({ at }) => at));
  return marks
    .filter(({ at }) => at >= click)
    .map((one) => ({ ...one, at: one.at - click }))
    .sort((a, b) => a.at - b.at);
}

function depthOf(frame) {
  const parent = frame.parentFrame();
  return parent === null ? 0 : 1 + depthOf(parent);
}
