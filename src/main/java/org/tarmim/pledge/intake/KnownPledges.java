package org.tarmim.pledge.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.pledge.promise.Pledge;
import org.tarmim.pledge.promise.PledgeCode;
import org.tarmim.pledge.promise.Pledges;

/** Which pledge a row speaks of: the one that came under the same reference, or one of ours that a sheet names. */
@Component
class KnownPledges {
    private final ImportTable table;
    private final Pledges pledges;

    /**
     * What is known of a reference.
     *
     * @param content the hash of what it said last; null where it never came
     */
    record Before(
            String reference,
            Optional<Pledge> pledge,
            @Nullable String content) {
        boolean saidTheSame(Said said) {
            return pledge.isPresent() && said.digest().equals(content);
        }
    }

    KnownPledges(ImportTable table, Pledges pledges) {
        this.table = table;
        this.pledges = pledges;
    }

    Before find(Said said, UUID donor, FileForm form) {
        var reference = reference(said, donor, form);
        var known = table.known(List.of(reference)).get(reference);
        if (known != null) return new Before(reference, pledges.find(known.pledge()), known.content());
        return new Before(reference, form == FileForm.SHEET ? own(said, donor) : Optional.empty(), null);
    }

    // Two donors may both count from one: the number of a sheet is one of its donor.
    private static String reference(Said said, UUID donor, FileForm form) {
        return form == FileForm.IATI ? said.reference() : donor + "/" + said.reference();
    }

    // Our own sheet comes back with our codes; a code of another house is told by the donor and the day.
    private Optional<Pledge> own(Said said, UUID donor) {
        return pledges.find(new PledgeCode(said.reference())).filter(pledge -> {
            var details = pledge.latest().details();
            return details.donor().equals(donor) && details.announcedOn().equals(said.announcedOn());
        });
    }
}
