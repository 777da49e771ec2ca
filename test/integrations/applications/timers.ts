/** The page's timers that are long enough for polling. */
declare global {
  interface Window {
    /** Those that will run if nothing stops them. */
    longTimers: Set<unknown>;
  }
}

/** In milliseconds. */
const long = 5_000;

/** Runs in the page before all else. */
const noteTimers = (long: number): void => {
  window.longTimers = new Set();
  const { setTimeout, clearTimeout, setInterval, clearInterval } = window;
  Object.assign(window, {
    setTimeout: (run: (...all: unknown[]) => void, delay = 0, ...all: unknown[]) => {
      const timer = setTimeout(() => {
        window.longTimers.delete(timer);
        run(...all);
      }, delay);
      if (delay >= long) window.longTimers.add(timer);
      return timer;
    },
    setInterval: (...all: Parameters<typeof setInterval>) => {
      const timer = setInterval(...all);
      window.longTimers.add(timer);
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
