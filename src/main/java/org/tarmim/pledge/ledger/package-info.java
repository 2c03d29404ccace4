/**
 * Where the money is: a double-entry ledger in which a later stage draws an earlier one down, and allocations of money to
 * what it pays for. The database keeps the last wall: postings balance, no bucket falls below nothing.
 */
@NullMarked
@NamedInterface("ledger")
package org.tarmim.pledge.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
