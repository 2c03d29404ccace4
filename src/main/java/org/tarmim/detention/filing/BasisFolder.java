package org.tarmim.detention.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.detention.casefile.CasePapers;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.vault.Place;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** Where lawful bases lie, each once; the desks find them here for whoever acts. */
@Component
class BasisFolder {
    private static final String CONTENT = "lawful_basis.content";
    private static final String WITHDRAWAL = "lawful_basis.withdrawal";

    private final BasisTable table;
    private final CasePapers papers;
    private final SituationClock clock;

    BasisFolder(BasisTable table, CasePapers papers, SituationClock clock) {
        this.table = table;
        this.papers = papers;
        this.clock = clock;
    }

    List<Basis> of(UUID ofCase) {
        return table.of(ofCase).stream().map(this::read).toList();
    }

    /**
     * The basis on which a draft rests, recorded if it is the first to name it; throws {@link Rejected} where whoever gave
     * it took just this back.
     */
    UUID on(UUID ofCase, ActionDetails details) {
        return on(ofCase, BasisEntry.of(details));
    }

    /** The same, of what else rests on it; throws {@link Rejected} also where its last day is over. */
    UUID on(UUID ofCase, BasisEntry typed) {
        table.holdStill(ofCase);
        if (givenLike(ofCase, typed).anyMatch(row -> row.withdrawal() != null))
            throw Rejected.because("action.basis.withdrawn");
        var said = typed.expires() == null ? typed.until(lastDay(ofCase, typed)) : typed;
        if (!said.holdsOn(clock.today())) throw Rejected.because("action.basis.expired");
        return table.of(ofCase).stream()
                .filter(row -> row.withdrawal() == null && entry(row).equals(said))
                .map(BasisTable.Row::id)
                .findFirst()
                .orElseGet(() -> record(ofCase, said));
    }

    /** Whether a basis holds today; one that is not known does not. */
    boolean holds(@Nullable UUID basis) {
        return basis != null
                && table.find(basis)
                        .filter(row -> row.withdrawal() == null)
                        .filter(row -> entry(row).holdsOn(clock.today()))
                        .isPresent();
    }

    /** The last day that was said last of the same mandate or consent; whoever names it again without one goes by it. */
    private @Nullable LocalDate lastDay(UUID ofCase, BasisEntry typed) {
        return givenLike(ofCase, typed)
                .flatMap(row -> Stream.ofNullable(entry(row).expires()))
                .reduce((before, last) -> last)
                .orElse(null);
    }

    /**
     * Withdraws a basis of a case, and the same mandate or consent wherever else it was used; the ids of all. Throws
     * {@link Rejected} where it was withdrawn already, or is not one's to withdraw.
     */
    List<UUID> withdraw(BasisTable.Row row, WithdrawalDetails details) {
        table.holdStill(row.ofCase());
        if (!take(row, details)) throw Rejected.because("basis.withdrawn.meanwhile");
        var others = givenLike(row.ofCase(), entry(row))
                .filter(other -> other.withdrawal() == null)
                .toList();
        others.forEach(other -> take(other, details));
        return Stream.concat(Stream.of(row), others.stream())
                .map(BasisTable.Row::id)
                .toList();
    }

    private boolean take(BasisTable.Row row, WithdrawalDetails details) {
        var sealed = papers.seal(withdrawal(row.ofCase(), row.id()), details);
        return table.withdraw(row.id(), sealed, Acting.required(), clock.now());
    }

    private Stream<BasisTable.Row> givenLike(UUID ofCase, BasisEntry said) {
        return table.of(ofCase).stream().filter(row -> entry(row).isGivenLike(said));
    }

    /** How a basis was withdrawn; null while it holds. */
    @Nullable
    WithdrawalDetails withdrawal(UUID ofCase, UUID basis, byte @Nullable [] sealed) {
        return sealed == null ? null : papers.open(withdrawal(ofCase, basis), sealed, WithdrawalDetails.class);
    }

    private UUID record(UUID ofCase, BasisEntry said) {
        var id = UUID.randomUUID();
        table.add(id, ofCase, papers.seal(new Place(CONTENT, ofCase, id), said), Acting.required(), clock.now());
        if (said.expires() != null) ends(ofCase, id, said);
        return id;
    }

    /** Its last day is due, in the place of one that was said before of the same for the same. */
    private void ends(UUID ofCase, UUID basis, BasisEntry said) {
        table.of(ofCase).stream()
                .filter(row -> !row.id().equals(basis))
                .filter(row -> entry(row).until(said.expires()).equals(said))
                .forEach(row -> papers.heard(ofCase, row.id()));
        papers.expires(ofCase, basis, Objects.requireNonNull(said.expires()));
    }

    private Basis read(BasisTable.Row row) {
        var said = entry(row);
        var how = withdrawal(row.ofCase(), row.id(), row.withdrawal());
        var at = row.withdrawnAt();
        return new Basis(
                row.id(),
                said.basis(),
                said.giver(),
                said.givenOn(),
                said.expires(),
                !said.holdsOn(clock.today()),
                said.recipient(),
                said.covered() == null ? Set.of() : said.covered(),
                row.documents(),
                how == null || at == null ? null : new Basis.Withdrawal(how, row.withdrawnBy(), at));
    }

    private BasisEntry entry(BasisTable.Row row) {
        return papers.open(new Place(CONTENT, row.ofCase(), row.id()), row.content(), BasisEntry.class);
    }

    private static Place withdrawal(UUID ofCase, UUID basis) {
        return new Place(WITHDRAWAL, ofCase, basis);
    }
}
