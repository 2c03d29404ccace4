package org.tarmim.facility.saved;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.kernel.Rejected;

/**
 * The desk for saved views: everybody has private ones and shares others with the own organisation, where the author and
 * the organisation's manager change and delete them.
 */
@Desk
public class SavedViews {
    /** As many as one person can save. */
    public static final int MOST = 50;

    private final SavedViewTable table;
    private final ApplicationEventPublisher events;

    SavedViews(SavedViewTable table, ApplicationEventPublisher events) {
        this.table = table;
        this.events = events;
    }

    /** The own ones and those of the team, by name. */
    @Requires(May.SEE_FACILITIES)
    @Transactional(readOnly = true)
    public List<SavedView> list() {
        return table.all();
    }

    /** Saves the filter of a query; throws {@link Rejected} for too many, for a second one of that name, or no filter. */
    @Requires(May.SEE_FACILITIES)
    public SavedView save(@Valid SavedViewDetails details, FacilityQuery query) {
        check(query);
        var me = Acting.required();
        table.lock(me.account());
        if (table.countOwn() >= MOST) throw Rejected.because("view.tooMany", MOST);
        if (table.hasOwn(details.name())) throw Rejected.because("view.taken", details.name());
        var saved = table.insert(me, details, SavedFilter.of(query));
        if (saved.isOfTeam()) events.publishEvent(new SavedViewChanged.Saved(saved.id()));
        return saved;
    }

    /** Gives a view another name or other readers; throws {@link Rejected} when somebody else was quicker. */
    @Requires(May.SEE_FACILITIES)
    public SavedView rename(SavedView view, @Valid SavedViewDetails details) {
        table.lock(Acting.required().account());
        var renamed = !details.name().equals(view.name());
        if (renamed && table.hasOwn(details.name())) throw Rejected.because("view.taken", details.name());
        var changed = table.rename(view.id(), view.version(), details).orElseThrow(SavedViews::stale);
        if (view.isOfTeam() || changed.isOfTeam()) tell(changed);
        return changed;
    }

    /** Gives a view the filter of a query; throws {@link Rejected} when somebody else was quicker. */
    @Requires(May.SEE_FACILITIES)
    public SavedView filter(SavedView view, FacilityQuery query) {
        check(query);
        var changed =
                table.filter(view.id(), view.version(), SavedFilter.of(query)).orElseThrow(SavedViews::stale);
        if (changed.isOfTeam()) tell(changed);
        return changed;
    }

    /** Removes a view; throws {@link Rejected} when it is gone already or belongs to somebody else. */
    @Requires(May.SEE_FACILITIES)
    public void delete(SavedView view) {
        if (!table.delete(view.id())) throw stale();
        if (view.isOfTeam()) events.publishEvent(new SavedViewChanged.Removed(view.id()));
    }

    private void tell(SavedView changed) {
        events.publishEvent(
                changed.isOfTeam()
                        ? new SavedViewChanged.Saved(changed.id())
                        : new SavedViewChanged.Removed(changed.id()));
    }

    private static void check(FacilityQuery query) {
        if (!query.isFiltered()) throw Rejected.because("view.noFilter");
    }

    private static Rejected stale() {
        return Rejected.because("view.stale");
    }
}
