package org.tarmim.pledge.api;

import java.util.List;
import org.tarmim.pledge.ledger.Posting;
import org.tarmim.pledge.promise.PledgeCode;

/** Everything that moved for a pledge, the newest first. */
record PledgeFlows(String code, List<FlowEntry> flows) {
    static PledgeFlows of(PledgeCode code, List<Posting> postings) {
        return new PledgeFlows(code.text(), postings.stream().map(FlowEntry::of).toList());
    }
}
