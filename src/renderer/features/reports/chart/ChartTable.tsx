import { useFormat } from '../../../i18n/use-format.js';
import classes from './Chart.module.css';

interface ChartTableProps {
  readonly caption: string;
  readonly heads: { readonly by: string; readonly value: string };
  readonly points: readonly { readonly label: string; readonly value: string }[];
}

/** The figures of the chart, for a reader that reads aloud. */
export function ChartTable({ caption, heads, points }: ChartTableProps) {
  const format = useFormat();
  return (
    <table className={classes.heard}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.by}</th>
          <th scope="col">{heads.value}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{format.decimal(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
