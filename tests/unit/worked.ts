/** What the processor has worked for this process, in milliseconds: a clock would run on while others work. */
export const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
