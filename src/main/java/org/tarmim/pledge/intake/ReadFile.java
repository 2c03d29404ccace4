package org.tarmim.pledge.intake;

import java.util.List;

/** A file as it was read. */
record ReadFile(List<ReadRow> rows, List<Remark> log) {}
