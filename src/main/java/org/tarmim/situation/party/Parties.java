package org.tarmim.situation.party;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/**
 * The desk for parties: find one by any spelling, enter it, correct it, and say what it is to others. Another spelling
 * counts once somebody else than its proposer confirmed it.
 */
@Desk
public class Parties {
    /** More than these a list does not show at once. */
    public static final int MOST = 300;

    private final PartyTable table;
    private final PartyPartTable parts;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    Parties(PartyTable table, PartyPartTable parts, SituationClock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.parts = parts;
        this.clock = clock;
        this.events = events;
    }

    /** Those that fit, by English name, at most {@link #MOST}. */
    @Requires(May.SEE_SITUATION)
    @Transactional(readOnly = true)
    public List<Party> list(PartyQuery query) {
        return table.find(query, MOST);
    }

    /** The names of all of them, by English name. */
    @Requires(May.SEE_SITUATION)
    @Transactional(readOnly = true)
    public List<PartyName> names() {
        return table.names();
    }

    /** Those of which a name, number or confirmed spelling is this one. */
    @Requires(May.SEE_SITUATION)
    @Transactional(readOnly = true)
    public List<PartyName> called(String name) {
        return table.called(name);
    }

    /** The party with this id, if there is one. */
    @Requires(May.SEE_SITUATION)
    @Transactional(readOnly = true)
    public Optional<Party> find(UUID id) {
        return table.byId(id);
    }

    /** The party that an organisation with accounts here stands for, if there is one. */
    @Requires(May.SEE_SITUATION)
    @Transactional(readOnly = true)
    public Optional<Party> ofOrganisation(UUID organisation) {
        return table.ofOrganisation(organisation);
    }

    /** The other spellings of its name, those that wait for a decision first. */
    @Requires(May.SEE_SITUATION)
    @Transactional(readOnly = true)
    public List<PartyAlias> aliases(UUID party) {
        return parts.aliases(party);
    }

    /** What it is to others and others are to it, what lasts first. */
    @Requires(May.SEE_SITUATION)
    @Transactional(readOnly = true)
    public List<PartyLink> links(UUID party) {
        return parts.links(party);
    }

    /** Enters a party; throws {@link Rejected} where a number or the organisation belongs to another one. */
    @Requires(May.KEEP_PARTIES)
    public Party add(@Valid PartyDetails details) {
        check(details, null);
        var added = table.insert(details, clock.now());
        events.publishEvent(new PartyChanged.Added(added.id()));
        return added;
    }

    /** Corrects what is said about a party; throws {@link Rejected} when somebody else was quicker. */
    @Requires(May.KEEP_PARTIES)
    public Party correct(UUID party, int version, @Valid PartyDetails details) {
        check(details, party);
        var corrected = table.update(party, version, details).orElseThrow(() -> Rejected.because("party.stale"));
        events.publishEvent(new PartyChanged.Corrected(party));
        return corrected;
    }

    /** Proposes another spelling; throws {@link Rejected} where the party has it already. */
    @Requires(May.KEEP_PARTIES)
    public UUID propose(UUID party, @Valid AliasDetails details) {
        var alias = parts.propose(party, details, Acting.required().account(), clock.now())
                .orElseThrow(() -> Rejected.because("party.alias.taken", details.text()));
        events.publishEvent(new PartyChanged.Spelled(party, alias, PartyAlias.State.PROPOSED));
        return alias;
    }

    /** Confirms what somebody else proposed; from then on the spelling finds the party. */
    @Requires(May.KEEP_PARTIES)
    public void confirm(UUID alias) {
        var confirmed = decide(alias, PartyAlias.State.CONFIRMED);
        table.rekey(confirmed.party());
    }

    /** Rejects what somebody else proposed. */
    @Requires(May.KEEP_PARTIES)
    public void reject(UUID alias) {
        decide(alias, PartyAlias.State.REJECTED);
    }

    /** Says what a party is to another. */
    @Requires(May.KEEP_PARTIES)
    public UUID link(UUID party, @Valid PartyLinkDetails details) {
        if (details.other().equals(party)) throw Rejected.because("party.link.self");
        var link = parts.link(party, details);
        events.publishEvent(new PartyChanged.Linked(party, link, details.kind()));
        return link;
    }

    /** Says on which day that ended; throws {@link Rejected} where it ended before or had not begun by then. */
    @Requires(May.KEEP_PARTIES)
    public void endLink(UUID link, LocalDate day) {
        var party = parts.end(link, day).orElseThrow(() -> Rejected.because("party.link.ended"));
        events.publishEvent(new PartyChanged.LinkEnded(party, link));
    }

    private PartyAlias decide(UUID id, PartyAlias.State state) {
        var actor = Acting.required();
        var alias = parts.alias(id).orElseThrow(() -> Rejected.because("party.alias.unknown"));
        if (alias.proposedBy().equals(actor.account())) throw Rejected.because("party.alias.own");
        if (!parts.decide(id, state, actor.account(), clock.now())) throw Rejected.because("party.alias.decided");
        events.publishEvent(new PartyChanged.Spelled(alias.party(), id, state));
        return alias;
    }

    private void check(PartyDetails details, @Nullable UUID self) {
        for (var identifier : details.identifiers()) checkIdentifier(identifier, self);
        if (details.organisation() == null) return;
        var owner = table.ofOrganisation(details.organisation());
        if (owner.isPresent() && !owner.get().id().equals(self))
            throw Rejected.because(
                    "party.organisation.taken", bothNames(owner.get().name()));
    }

    private void checkIdentifier(PartyIdentifier identifier, @Nullable UUID self) {
        var owner = parts.identified(identifier);
        if (owner.isPresent() && !owner.get().id().equals(self))
            throw Rejected.because("party.identifier.taken", identifier.value(), bothNames(owner.get()));
    }

    // Both names, because a refusal does not know the language in which it will be read.
    private static String bothNames(PartyName name) {
        return Stream.of(name.en(), name.ar()).filter(one -> !one.isEmpty()).collect(Collectors.joining(" / "));
    }
}
