package org.tarmim.pledge.fts;

/** What a file of flows holds, in its order. */
sealed interface FlowLine permits FlowLine.Head, FlowLine.Readable, UnreadableRow {
    /** What the answer says of itself. */
    record Head(ControlTotals totals) implements FlowLine {}

    /** A flow. */
    record Readable(ReportedFlow flow) implements FlowLine {}
}
