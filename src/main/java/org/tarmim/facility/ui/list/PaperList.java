package org.tarmim.facility.ui.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tarmim.facility.picture.FacilityRow;
import org.tarmim.facility.picture.Headline;
import org.tarmim.facility.picture.Pictures;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Words;

/**
 * The list of a query for the printer, where nobody scrolls: as many rows as somebody turns sheets for, and a line that
 * says how many they are of how many. It is there only while it is printed; a page that is printed otherwise says that
 * it holds what the screen held.
 */
final class PaperList extends Div {
    /** About thirty sheets; the CSV has no end. */
    private static final int MOST = 500;

    private static final String PRINT = """
            return new Promise(printed => {
                addEventListener('afterprint', () => printed(), { once: true });
                print();
            });
            """;

    private final Words words = Words.here();
    private final Pictures pictures;

    PaperList(Pictures pictures) {
        this.pictures = pictures;
        addClassNames("paper-only", "paper-list");
        clear();
    }

    void print(RowCells cells) {
        var rows = pictures.page(cells.query(), null, MOST).rows();
        var line = words.say("list.paper.rows", rows.size(), pictures.count(cells.query()));
        removeAll();
        add(new Paragraph(line), listing(cells).rows(rows));
        getElement().executeJs(PRINT).then(printed -> clear());
    }

    private void clear() {
        removeAll();
        add(new Paragraph(words.say("list.paper")));
    }

    private Listing<FacilityRow> listing(RowCells cells) {
        return new Listing<FacilityRow>(words.say("list.title"))
                .column(header("name"), cells::namesAndCode)
                .column(header("type"), cells::type)
                .column(header("area"), cells::area)
                .column(header("functionality"), row -> cells.state(row, Headline.FUNCTIONALITY))
                .column(header("building"), row -> cells.state(row, Headline.BUILDING))
                .column(header("unverified"), cells::unverified);
    }

    private String header(String column) {
        return words.say("list.column." + column);
    }
}
