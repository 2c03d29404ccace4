package org.tarmim.pledge.lead;

import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.promise.PledgeCode;
import org.tarmim.situation.statement.StatementRow;

/**
 * Money that was reported or planned. It is in no total.
 *
 * @param begun     the decision that made it a lead
 * @param now       what became of it
 * @param pledge    that came of it
 * @param statement in which it was said
 */
public record Lead(Decided begun, Outcome now, @Nullable PledgeCode pledge, StatementRow statement) {}
