package org.tarmim.facility.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.picture.Pictures;
import org.tarmim.facility.saved.Audience;
import org.tarmim.facility.saved.SavedView;
import org.tarmim.facility.saved.SavedViewDetails;
import org.tarmim.facility.saved.SavedViews;
import org.tarmim.facility.ui.CountedViews;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;
import org.tarmim.withhold.ui.WithholdPieces;

/** The saved views above the list, and what can be done with the filter that is set. */
@StyleSheet("context://static/saved.css")
class SavedBar extends Div {
    private static final int FIRST = 8;

    private final Words words = Words.here();
    private final SavedViews saved;
    private final Pictures pictures;
    private final WithholdPieces withhold;
    private final Notice notice = new Notice();
    private final Nav views = new Nav();
    private final Div actions = new Div();
    private FacilityQuery query = FacilityQuery.ALL;
    private @Nullable UUID current;
    private boolean all;

    SavedBar(SavedViews saved, Pictures pictures, WithholdPieces withhold) {
        this.saved = saved;
        this.pictures = pictures;
        this.withhold = withhold;
        addClassName("saved-bar");
        views.setAriaLabel(words.say("view.title"));
        actions.addClassName("row");
        add(notice, views, actions);
    }

    /** Takes the filter that is set, opened from a view or not. */
    void show(FacilityQuery asked, @Nullable UUID openedFrom) {
        query = asked;
        current = openedFrom;
        notice.clear();
    }

    /** Shows the views with what they hold now, and what can be done with the filter. */
    void refresh() {
        var found = saved.list();
        views.removeAll();
        if (!found.isEmpty()) views.add(new CountedViews(all ? found : first(found), current, pictures));
        if (!all && found.size() > FIRST) views.add(more(found.size()));
        actions.removeAll();
        open(found).ifPresentOrElse(this::showOpen, this::showNew);
    }

    // The one that is open is always among those that are shown.
    private List<SavedView> first(List<SavedView> found) {
        var first = found.stream().limit(FIRST);
        var open = found.stream().skip(FIRST).filter(view -> view.id().equals(current));
        return Stream.concat(first, open).toList();
    }

    private Button more(int size) {
        return quiet(
                "view.all",
                () -> {
                    all = true;
                    refresh();
                },
                size);
    }

    private Optional<SavedView> open(List<SavedView> found) {
        return found.stream().filter(view -> view.id().equals(current)).findFirst();
    }

    private void showNew() {
        if (query.isFiltered()) actions.add(quiet("view.save", this::save));
    }

    private void showOpen(SavedView view) {
        if (!view.whole()) notice.say(Tone.WARN, List.of(words.say("view.partGone")));
        if (!query.filters().equals(view.query().filters())) {
            if (view.changeable()) actions.add(quiet("view.filter", () -> filter(view), view.name()));
            showNew();
        }
        if (view.changeable())
            actions.add(quiet("view.rename", () -> rename(view)), quiet("view.delete", () -> delete(view)));
        if (view.isOfTeam()) withhold.ask(view.passage()).ifPresent(actions::add);
    }

    private void save() {
        var before = new SavedViewDetails("", Audience.PRIVATE);
        new SavedViewDialog(words.say("view.save"), before, true, details -> open(saved.save(details, query))).open();
    }

    private void rename(SavedView view) {
        var title = words.say("view.rename");
        new SavedViewDialog(title, view.details(), view.mine(), details -> {
                    saved.rename(view, details);
                    refresh();
                })
                .open();
    }

    private void filter(SavedView view) {
        notice.attempt(() -> saved.filter(view, query), () -> {
            refresh();
            notice.say(Tone.OK, List.of(words.say("view.filtered", view.name())));
        });
    }

    private void delete(SavedView view) {
        var effect = words.say(view.isOfTeam() ? "view.delete.team" : "view.delete.private");
        new Confirm(words.say("view.delete.question", view.name()), effect, words.say("view.delete"), () -> gone(view))
                .dangerous()
                .open();
    }

    private void gone(SavedView view) {
        notice.attempt(() -> saved.delete(view), () -> {
            refresh();
            notice.say(Tone.OK, List.of(words.say("view.deleted", view.name())));
            if (view.mine()) notice.add(quiet("view.undo", () -> restore(view)));
        });
    }

    private void restore(SavedView view) {
        notice.attempt(() -> saved.save(view.details(), view.query()), this::refresh);
    }

    private static void open(SavedView view) {
        Face.TABLE
                .of(view.query().at(PictureChoice.NOW))
                .with(CountedViews.PARAMETER, view.id().toString())
                .open();
    }

    private Button quiet(String key, Runnable step, Object... values) {
        var button = new Button(words.say(key, values), click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
