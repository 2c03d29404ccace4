/**
 * What others report of money, as the Financial Tracking Service gives it: kept as it came, with what looks wrong beside
 * it, and added up by a boundary. None of it is a posting of the ledger.
 */
@NullMarked
@NamedInterface("fts")
package org.tarmim.pledge.fts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
