package org.tarmim.detention.keeping;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CasePapers;
import org.tarmim.detention.casefile.CaseStep;
import org.tarmim.detention.vault.Place;
import org.tarmim.detention.vault.SealingKey;
import org.tarmim.detention.vault.Vault;
import org.tarmim.kernel.Rejected;

/**
 * The desk at which a case is given another key, where somebody may have seen the former one: all that it sealed is sealed
 * anew in one transaction, and nobody is shown any of it.
 */
@Desk
public class CaseKeys {
    private final Vault vault;
    private final CasePapers papers;
    private final CaseKeyTable table;
    private final ApplicationEventPublisher events;

    CaseKeys(Vault vault, CasePapers papers, CaseKeyTable table, ApplicationEventPublisher events) {
        this.vault = vault;
        this.papers = papers;
        this.table = table;
        this.events = events;
    }

    /** Gives a case of the own team another key; throws {@link Rejected} for any other. */
    @StepUp
    @Requires(May.OPEN_CASE_ROOM)
    public void renew(CaseCode code) {
        var ofCase = papers.id(code);
        var wrapped = table.take(ofCase).orElseThrow(() -> Rejected.because("case.notGranted"));
        var room = vault.key();
        var former = room.unwrap(wrapped, ofCase);
        var renewed = room.newKey(ofCase);
        var key = room.unwrap(renewed, ofCase);
        table.columns().forEach(column -> sealAnew(ofCase, column, former, key));
        table.keep(ofCase, renewed, room.number());
        events.publishEvent(new CaseChanged.Moved(code, CaseStep.KEY_RENEWED));
    }

    private void sealAnew(UUID ofCase, CaseKeyTable.Column column, SealingKey former, SealingKey key) {
        for (var some = table.of(ofCase, column, null);
                !some.isEmpty();
                some = table.of(ofCase, column, some.getLast().row())) {
            var anew = some.stream()
                    .map(one -> anew(one, new Place(column.name(), ofCase, one.row()), former, key))
                    .toList();
            table.seal(ofCase, column, anew);
        }
    }

    private static CaseKeyTable.Sealed anew(CaseKeyTable.Sealed one, Place place, SealingKey former, SealingKey key) {
        return new CaseKeyTable.Sealed(one.row(), key.seal(former.open(one.sealed(), place), place));
    }
}
