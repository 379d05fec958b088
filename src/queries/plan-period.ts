/** Whether one plan runs on a day, as the rule of the state of the plan has it. */
export { type Period, periodOf } from '#methodology/rules/plan-state.ts'
