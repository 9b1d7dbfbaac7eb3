/** In what colour an event stands in the timeline; its sentence says the same in words. */
export function toneOf(type: string): 'green' | 'red' | 'blue' | 'gray' {
  switch (type) {
    case 'report.published':
    case 'report.corrected':
      return 'green';
    case 'report.returned':
    case 'report.withdrawn':
    case 'report.retracted':
    case 'report.overdue':
      return 'red';
    case 'report.created':
    case 'report.recalled':
    case 'report.unscheduled':
    case 'report.discarded':
      return 'gray';
    default:
      return 'blue';
  }
}
