/** The page's timers that are long enough for polling. */
declare global {
  interface Window {
    /** Those that will run if nothing stops them, and who has set them. */
    longTimers: Map<unknown, string>;
  }
}

/** In milliseconds. Turbo’s progress bar has a shorter one. */
const long = 5_000;

/** Runs in the page before all else. */
const noteTimers = (long: number): void => {
  window.longTimers = new Map();
  const caller = (): string => String(new Error().stack);
  const { setTimeout, clearTimeout, setInterval, clearInterval } = window;
  Object.assign(window, {
    setTimeout: (run: (...all: unknown[]) => void, delay = 0, ...all: unknown[]) => {
      const timer = setTimeout(() => {
        window.longTimers.delete(timer);
        run(...all);
      }, delay);
      if (delay >= long) window.longTimers.set(timer, `${delay} ms ${caller()}`);
      return timer;
    },
    setInterval: (run: () => void, delay = 0, ...all: unknown[]) => {
      const timer = setInterval(run, delay, ...all);
      if (delay >= long) window.longTimers.set(timer, `${delay} ms ${caller()}`);
      return timer;
    },
    clearTimeout: (timer: number) => {
      window.longTimers.delete(timer);
      clearTimeout(timer);
    },
    clearInterval: (timer: number) => {
      window.longTimers.delete(timer);
      clearInterval(timer);
    },
  });
};

/** The script that notes them. */
export const timerScript = `((__name) => (${noteTimers.toString()})(${long}))((it) => it)`;
