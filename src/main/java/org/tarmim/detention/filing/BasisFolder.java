package org.tarmim.detention.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.detention.casefile.CasePapers;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.document.Purpose;
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
        if (!typed.fits()) throw Rejected.because("basis.purpose.unfit");
        if (givenLike(ofCase, typed).anyMatch(row -> reaches(row, typed)))
            throw Rejected.because("action.basis.withdrawn");
        var said = typed.expires() == null ? typed.until(lastDay(ofCase, typed)) : typed;
        if (!said.holdsOn(clock.today())) throw Rejected.because("action.basis.expired");
        return table.of(ofCase).stream()
                .filter(row -> row.withdrawal() == null && entry(row).equals(said))
                .map(BasisTable.Row::id)
                .findFirst()
                .orElseGet(() -> record(ofCase, said));
    }

    /**
     * The same, of what leaves without a second person: once its giving was taken back for one purpose, only for a purpose for
     * which it was recorded before that, and stands; throws {@link Rejected} otherwise.
     */
    UUID alone(UUID ofCase, BasisEntry typed) {
        var basis = on(ofCase, typed);
        if (!isOfBeforeAnyWithdrawal(givenLike(ofCase, typed).toList(), typed.purpose()))
            throw Rejected.because("basis.purpose.notBefore");
        return basis;
    }

    private boolean isOfBeforeAnyWithdrawal(List<BasisTable.Row> alike, @Nullable Purpose purpose) {
        var standing = alike.stream()
                .filter(row -> row.withdrawal() == null && entry(row).purpose() == purpose)
                .toList();
        return alike.stream()
                .flatMap(row -> Stream.ofNullable(row.withdrawnAt()))
                .allMatch(
                        at -> standing.stream().anyMatch(row -> row.recordedAt().isBefore(at)));
    }

    /** Whether a basis holds today; one that is not known does not. */
    boolean holds(@Nullable UUID basis) {
        return basis != null
                && table.find(basis)
                        .filter(row -> row.withdrawal() == null)
                        .filter(row -> entry(row).holdsOn(clock.today()))
                        .isPresent();
    }

    /** Whether a basis was recorded for just what a draft is: its giving, recipient, parts and purpose. */
    boolean carries(@Nullable UUID basis, ActionDetails details) {
        var draft = BasisEntry.of(details);
        return draft.fits()
                && Optional.ofNullable(basis)
                        .flatMap(table::find)
                        .map(this::entry)
                        .filter(said -> said.purpose() == draft.purpose() && said.isSaidAnewBy(draft))
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
     * Withdraws a basis of a case, and the same mandate or consent wherever else it was used, for all its uses or for one
     * purpose alone, which need not be one of them; the ids of all. Throws {@link Rejected} where it was withdrawn already, is
     * not one's to withdraw, or nobody gave it and one purpose alone is named.
     */
    List<UUID> withdraw(BasisTable.Row row, WithdrawalDetails details) {
        var ofCase = row.ofCase();
        table.holdStill(ofCase);
        var said = entry(row);
        if (!said.canBeTakenBackFor(details.only())) throw Rejected.because("basis.withdraw.purpose");
        var alike = alike(row, said);
        var standing = alike.stream()
                .filter(other -> other.withdrawal() == null && details.takes(entry(other)))
                .map(BasisTable.Row::id)
                .toList();
        standing.forEach(id -> take(ofCase, id, details));
        if (!standing.isEmpty()) return standing;
        if (alike.stream().anyMatch(other -> wasTakenBackFor(other, details.only())))
            throw Rejected.because("basis.withdrawn.meanwhile");
        return List.of(note(ofCase, said, details));
    }

    /** Keeps that it was taken back where nothing stands for that, so that nothing ever does. */
    private UUID note(UUID ofCase, BasisEntry said, WithdrawalDetails details) {
        var id = UUID.randomUUID();
        var content = papers.seal(new Place(CONTENT, ofCase, id), said.withoutUse(details.only()));
        var how = papers.seal(placeOfWithdrawal(ofCase, id), details);
        table.addWithdrawn(id, ofCase, content, how, Acting.required(), clock.now());
        return id;
    }

    private void take(UUID ofCase, UUID basis, WithdrawalDetails details) {
        var sealed = papers.seal(placeOfWithdrawal(ofCase, basis), details);
        if (!table.withdraw(basis, sealed, Acting.required(), clock.now()))
            throw Rejected.because("basis.withdrawn.meanwhile");
    }

    /** One of a case, and the same mandate or consent wherever else it was used. */
    private List<BasisTable.Row> alike(BasisTable.Row row, BasisEntry said) {
        return table.of(row.ofCase()).stream()
                .filter(other -> other.id().equals(row.id()) || entry(other).isGivenLike(said))
                .toList();
    }

    /** Whether one was taken back for all its uses, or for this one purpose. */
    private boolean wasTakenBackFor(BasisTable.Row row, @Nullable Purpose only) {
        var how = withdrawal(row.ofCase(), row.id(), row.withdrawal());
        return how != null && how.takesAll(only);
    }

    /** Whether what was taken back with one is also what is said. */
    private boolean reaches(BasisTable.Row row, BasisEntry said) {
        var how = withdrawal(row.ofCase(), row.id(), row.withdrawal());
        return how != null && how.takes(said);
    }

    private Stream<BasisTable.Row> givenLike(UUID ofCase, BasisEntry said) {
        return table.of(ofCase).stream().filter(row -> entry(row).isGivenLike(said));
    }

    /** How a basis was withdrawn; null while it holds. */
    @Nullable
    WithdrawalDetails withdrawal(UUID ofCase, UUID basis, byte @Nullable [] sealed) {
        return sealed == null ? null : papers.open(placeOfWithdrawal(ofCase, basis), sealed, WithdrawalDetails.class);
    }

    private UUID record(UUID ofCase, BasisEntry said) {
        var id = UUID.randomUUID();
        table.add(id, ofCase, papers.seal(new Place(CONTENT, ofCase, id), said), Acting.required(), clock.now());
        if (said.expires() != null) ends(ofCase, id, said);
        return id;
    }

    /** Its last day is due, in the place of one that was said before of the same for the same, or before that was asked. */
    private void ends(UUID ofCase, UUID basis, BasisEntry said) {
        table.of(ofCase).stream()
                .filter(row -> !row.id().equals(basis))
                .filter(row -> entry(row).isSaidAnewBy(said))
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
                said.purpose(),
                row.documents(),
                row.evidence(),
                how == null || at == null ? null : new Basis.Withdrawal(how, row.withdrawnBy(), at));
    }

    private BasisEntry entry(BasisTable.Row row) {
        return papers.open(new Place(CONTENT, row.ofCase(), row.id()), row.content(), BasisEntry.class);
    }

    private static Place placeOfWithdrawal(UUID ofCase, UUID basis) {
        return new Place(WITHDRAWAL, ofCase, basis);
    }
}
