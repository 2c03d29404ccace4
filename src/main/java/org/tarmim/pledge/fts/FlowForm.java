package org.tarmim.pledge.fts;

/** In which form flows came. */
public enum FlowForm {
    /** Pages of a flow search of the Financial Tracking Service. */
    FTS_JSON,
    /** A sheet with its columns. */
    FTS_CSV
}
