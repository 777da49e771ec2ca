/** The device's clock stands still at that time in every test of the file. */
export const stopClock = (moment: string): void => {
  const { now } = Date;
  beforeEach(() => {
    Date.now = () => Date.parse(moment);
  });
  afterEach(() => {
    Date.now = now;
  });
};
