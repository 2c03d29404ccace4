package org.tarmim.pledge.promise;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.Rejected;

/**
 * Whether a party spoke of its own money: nobody promises for somebody else, and who refuses or is undecided promises
 * nothing. The database asks the same.
 */
@Component
public class OwnWords {
    /** Why a statement is no promise of a donor. */
    enum Fault {
        UNKNOWN("statement.unknown"),
        THIRD_PARTY("ownWords.thirdParty"),
        OTHER_DONOR("ownWords.otherDonor"),
        NOT_FUNDING("ownWords.notFunding");

        private final String key;

        Fault(String key) {
            this.key = key;
        }
    }

    private final PledgeTable table;

    OwnWords(PledgeTable table) {
        this.table = table;
    }

    /** Refuses a statement in which the donor did not promise money of its own. */
    public void check(UUID statement, UUID donor) {
        fault(statement, donor).ifPresent(fault -> {
            throw fault;
        });
    }

    /** Why a statement is no promise of a donor; empty where it can be one. */
    public Optional<Rejected> fault(UUID statement, UUID donor) {
        return table.promiseFault(statement, donor).map(Fault::valueOf).map(fault -> Rejected.because(fault.key));
    }

    /** The same, and refuses what was taken back or replaced. */
    public void checkStanding(UUID statement, UUID donor) {
        check(statement, donor);
        takenBack(statement).ifPresent(fault -> {
            throw fault;
        });
    }

    /** Says so where the party took a statement back, or said another in its place. */
    public Optional<Rejected> takenBack(UUID statement) {
        return table.isTakenBack(statement) ? Optional.of(Rejected.because("ownWords.takenBack")) : Optional.empty();
    }
}
