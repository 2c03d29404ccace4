package org.tarmim.party;

import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tarmim.kernel.Rejected;

/**
 * The organisations of this installation. Permissions live a floor above: the database refuses whoever may not manage
 * organisations, and the desk for people asks first.
 */
@Service
@Transactional
@Validated
public class Organisations {
    private final OrganisationTable table;
    private final ApplicationEventPublisher events;

    Organisations(OrganisationTable table, ApplicationEventPublisher events) {
        this.table = table;
        this.events = events;
    }

    /** The organisation with this id, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Organisation> find(OrganisationId id) {
        return table.find(id);
    }

    /** The organisation with this id; throws {@link Rejected} when there is none. */
    @Transactional(readOnly = true)
    public Organisation get(OrganisationId id) {
        return table.find(id).orElseThrow(() -> Rejected.because("organisation.unknown"));
    }

    /** The names of these organisations, looked up at once. */
    @Transactional(readOnly = true)
    public OrganisationNames names(Collection<UUID> ids) {
        return OrganisationNames.of(table.find(ids));
    }

    /** All of them, the active first, then by English name. */
    @Transactional(readOnly = true)
    public List<Organisation> list() {
        return table.all();
    }

    /** Enters an organisation. */
    public Organisation add(@Valid OrganisationDetails details) {
        var added = table.insert(details);
        events.publishEvent(new OrganisationChanged.Added(added.id()));
        return added;
    }

    /** Corrects what is said about it; throws {@link Rejected} when somebody else was quicker. */
    public Organisation rename(OrganisationId id, int version, @Valid OrganisationDetails details) {
        var renamed = table.update(id, version, details).orElseThrow(Organisations::stale);
        events.publishEvent(new OrganisationChanged.Renamed(id));
        return renamed;
    }

    /** Ends its work here; what it reported stays. Throws {@link Rejected} when somebody else was quicker. */
    public Organisation deactivate(OrganisationId id, int version) {
        var ended = table.deactivate(id, version).orElseThrow(Organisations::stale);
        events.publishEvent(new OrganisationChanged.Deactivated(id));
        return ended;
    }

    private static Rejected stale() {
        return Rejected.because("organisation.stale");
    }
}
