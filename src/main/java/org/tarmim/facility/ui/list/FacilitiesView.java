package org.tarmim.facility.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.Filter;
import org.tarmim.facility.picture.Pictures;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.saved.SavedViewChanged;
import org.tarmim.facility.saved.SavedViews;
import org.tarmim.facility.ui.CountedViews;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.ui.Live;
import org.tarmim.party.Organisations;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;
import org.tarmim.withhold.ui.WithholdPieces;

/** All facilities the reader may see, filtered by what stands in the address, as a table or as cards. */
@Route("facilities")
@PageTitle("list.title")
@Menu(order = 2, title = "list.title", icon = "vaadin:hospital")
@RolesAllowed(May.SEE_FACILITIES)
class FacilitiesView extends Div implements AfterNavigationObserver {
    private final Words words = Words.here();
    private final Pictures pictures;
    private final SituationClock clock;
    private final Choices choices;
    private final QueryHead head;
    private final SavedBar saved;
    private final FacilityGrid grid;
    private final NothingFound nothing;
    private final PaperList paper;
    private final Notice gone = new Notice();
    private FacilityQuery query = FacilityQuery.ALL;
    private Face face = Face.TABLE;
    private @Nullable UUID openedFrom;

    FacilitiesView(
            Pictures pictures,
            SavedViews views,
            Areas areas,
            Facilities facilities,
            Organisations organisations,
            WithholdPieces withhold,
            SituationClock clock,
            Live live) {
        this.pictures = pictures;
        this.clock = clock;
        choices = Choices.of(areas, facilities, organisations, words);
        head = new QueryHead("list.title", choices, clock, this::ask);
        saved = new SavedBar(views, pictures, withhold);
        grid = Shortcuts.walk(new FacilityGrid(pictures));
        nothing = new NothingFound(pictures, this::ask);
        addClassName("facilities");
        paper = new PaperList(pictures);
        add(head, saved, gone, grid, nothing, paper);
        live.listen(this, FacilityChanged::isIn, this::refresh);
        live.listen(saved, SavedViewChanged::isOne, saved::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        query = FacilityQuery.of(parameters, clock).in(words.locale());
        face = Face.of(parameters);
        openedFrom = CountedViews.opened(parameters);
        head.show(query, face, print());
        saved.show(query, openedFrom);
        sayWhatIsGone();
        chooseFace();
        refresh();
    }

    private void sayWhatIsGone() {
        gone.clear();
        if (!choices.know(query)) gone.say(Tone.WARN, List.of(words.say("list.gone")));
    }

    private Button print() {
        var print = new Button(words.say("list.print"), click -> paper.print(cells()));
        print.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return print;
    }

    private void chooseFace() {
        getElement()
                .executeJs("return matchMedia('(max-width: 700px)').matches")
                .then(Boolean.class, narrow -> grid.asCards(narrow || face == Face.CARDS));
    }

    private void ask(FacilityQuery asked) {
        var address = face.of(asked);
        (openedFrom == null ? address : address.with(CountedViews.PARAMETER, openedFrom.toString())).open();
    }

    private void refresh() {
        grid.show(cells());
        saved.refresh();
        countAfterRows(query);
    }

    private RowCells cells() {
        var now = query.picture().picture(clock.now()).trueOn();
        return new RowCells(query, choices.areas(), now, words);
    }

    // The rows go to the browser first; by the time it asks back for the counts, the question may be another.
    private void countAfterRows(FacilityQuery counted) {
        getElement().executeJs("return true").then(drawn -> {
            if (counted.equals(query)) count();
        });
    }

    private void count() {
        var tally = pictures.tally(query.with(Filter.FUNCTIONALITY, List.of()));
        head.count(query, tally);
        boolean found = tally.only(query.values(Filter.FUNCTIONALITY)).total() > 0;
        grid.setVisible(found);
        nothing.setVisible(false);
        if (!found) nothing.show(query, new FilterSentences(choices, words));
    }
}
