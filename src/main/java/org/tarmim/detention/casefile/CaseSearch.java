package org.tarmim.detention.casefile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.Throttle;
import org.tarmim.detention.names.NameIndex;
import org.tarmim.detention.vault.Vault;
import org.tarmim.kernel.Read;
import org.tarmim.kernel.Rejected;

/**
 * The desk for finding cases by names. It finds what whoever asks may read, and that somebody asked goes into the trail; what
 * was asked for goes nowhere.
 */
@Desk
public class CaseSearch {
    private static final String SEARCHED = "case.searched";
    private static final String COMPARED = "case.compared";
    private static final int MOST = 20;
    private static final int A_DAY = 60;
    private static final Duration ONE_MORE_AFTER = Duration.ofDays(1).dividedBy(A_DAY);

    private final Vault vault;
    private final NameIndex names;
    private final CaseTable table;
    private final CaseReader reader;
    private final Throttle throttle;
    private final ApplicationEventPublisher events;

    CaseSearch(
            Vault vault,
            NameIndex names,
            CaseTable table,
            CaseReader reader,
            Throttle throttle,
            ApplicationEventPublisher events) {
        this.vault = vault;
        this.names = names;
        this.table = table;
        this.reader = reader;
        this.throttle = throttle;
        this.events = events;
    }

    /** The twenty cases that bear most parts of a name, spelled in any way, of those whose names one may read. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public List<CaseRow> find(String name) {
        vault.key();
        events.publishEvent(new Read(SEARCHED, "cases", CaseChanged.ROOM));
        var team = Acting.required().organisation();
        return team == null ? List.of() : reader.rows(inOrder(names.find(team, name, MOST)));
    }

    /**
     * Whether a case of the own team may be about the same person, also one that whoever asks may not see; never which.
     * Whom no supervisor ever let see a case is told of none. Throws {@link Rejected} for whoever asks too often, and only then.
     */
    @Requires(May.WRITE_CASES)
    @Transactional(readOnly = true)
    public boolean isKnown(PersonDetails person) {
        vault.key();
        throttle.admitQuestion(COMPARED, Acting.required().account(), A_DAY, ONE_MORE_AFTER);
        events.publishEvent(new Read(COMPARED, "cases", CaseChanged.ROOM));
        var team = Acting.required().organisation();
        return team != null && names.isKnown(team, person.names());
    }

    /** The same of several people, in their order and as far as whoever asks may ask now; those beyond it are left out. */
    @Requires(May.WRITE_CASES)
    @Transactional(readOnly = true)
    public List<Boolean> areKnown(List<PersonDetails> people) {
        vault.key();
        var known = new ArrayList<Boolean>();
        try {
            people.forEach(person -> known.add(isKnown(person)));
        } catch (Rejected tooOften) { // of the pace alone
            return known;
        }
        return known;
    }

    private List<CaseHead> inOrder(List<UUID> ids) {
        Map<UUID, CaseHead> found =
                table.byIds(ids).stream().collect(Collectors.toMap(CaseHead::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
