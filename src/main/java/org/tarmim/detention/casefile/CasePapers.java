package org.tarmim.detention.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.DayZone;
import org.tarmim.detention.vault.Place;
import org.tarmim.detention.vault.SealingKey;
import org.tarmim.detention.vault.Vault;
import org.tarmim.kernel.Rejected;

/** What the file of a case lends to the papers made from it: its content, its key, and its list of what is due. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CasePapers {
    private final Vault vault;
    private final CaseTable cases;
    private final CaseReader reader;
    private final GrantTable grants;
    private final DueList dues;
    private final ContentSeal seal;

    CasePapers(Vault vault, CaseTable cases, CaseReader reader, GrantTable grants, DueList dues, ContentSeal seal) {
        this.vault = vault;
        this.cases = cases;
        this.reader = reader;
        this.grants = grants;
        this.dues = dues;
        this.seal = seal;
    }

    /** A case whose plans whoever acts may change; throws {@link Rejected} for any other. */
    public CaseFile forWriting(CaseCode code) {
        var head = cases.byCode(code).orElseThrow(() -> Rejected.because("case.notGranted"));
        head.refuseOver();
        if (!head.isWritable() || !head.compartments().contains(Compartment.STRATEGY))
            throw Rejected.because("case.notGranted");
        return reader.file(head, List.of());
    }

    /** A case in which whoever acts may record; throws {@link Rejected} for any other. */
    public CaseHead writable(CaseCode code) {
        var head = cases.byCode(code).orElseThrow(() -> Rejected.because("case.notGranted"));
        head.refuseOver();
        if (!head.isWritable()) throw Rejected.because("case.notGranted");
        return head;
    }

    /** The id of a case, also a closed one, that whoever acts closes and opens again; throws {@link Rejected} for any other. */
    public UUID planned(CaseCode code) {
        return cases.byCode(code)
                .filter(CaseHead::isMovable)
                .map(CaseHead::id)
                .orElseThrow(() -> Rejected.because("case.notGranted"));
    }

    /** A case that whoever acts reads; throws {@link Rejected} for any other. */
    public CaseHead readable(CaseCode code) {
        return cases.byCode(code).filter(CaseHead::isReadable).orElseThrow(() -> Rejected.because("case.notGranted"));
    }

    /** Cases that whoever acts sees, as far as they may be read, but not who else may. */
    public List<CaseFile> files(Collection<CaseCode> codes) {
        return reader.files(cases.byCodes(codes));
    }

    /** The id of a case that whoever acts sees; throws {@link Rejected} for any other. */
    public UUID id(CaseCode code) {
        return cases.byCode(code).map(CaseHead::id).orElseThrow(() -> Rejected.because("case.notGranted"));
    }

    /** The key of a case, as far as row policies let whoever acts have it; throws {@link Rejected} otherwise. */
    public SealingKey key(UUID ofCase) {
        var wrapped = cases.keys(List.of(ofCase)).get(ofCase);
        if (wrapped == null) throw Rejected.because("case.notGranted");
        return vault.key().unwrap(wrapped, ofCase);
    }

    /** Seals what a row of the papers says. */
    public byte[] seal(Place place, Record content) {
        return seal.seal(key(place.ofCase()), place, content);
    }

    /** Opens what a row of the papers says. */
    public <T extends Record> T open(Place place, byte[] sealed, Class<T> type) {
        return seal.open(key(place.ofCase()), place, sealed, type);
    }

    /** Who may see a case now, by name. */
    public List<Colleague> holders(UUID ofCase) {
        return grants.holders(ofCase).stream()
                .map(held -> new Colleague(held.person(), held.name()))
                .toList();
    }

    /** Awaits news of an action by the end of a day in Gaza. */
    public void await(UUID ofCase, UUID action, DeadlineKind kind, LocalDate due) {
        dues.add(ofCase, key(ofCase), new Due(DeadlineSource.ACTION, action, kind, due, DayZone.GAZA));
    }

    /** Awaits the reply of a State to an action, as long as law or procedure says. */
    public void awaitReply(UUID ofCase, UUID action, LocalDate sentOn) {
        dues.awaitReply(ofCase, key(ofCase), action, sentOn);
    }

    /** News came of an action or a lawful basis. */
    public void heard(UUID ofCase, UUID source) {
        dues.end(ofCase, dues.openOf(ofCase, source));
    }

    /** Notes the last day of a lawful basis in the place of another one, for who sees what is due. */
    public void expires(UUID ofCase, UUID basis, LocalDate day) {
        dues.expires(ofCase, key(ofCase), basis, day);
    }
}
