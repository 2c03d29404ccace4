package org.tarmim.facility.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.area.PCode;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.report.ReportFiles;
import org.tarmim.facility.report.ReportPartners;
import org.tarmim.facility.ui.StatusWords;
import org.tarmim.facility.verification.AnswerDrafts;
import org.tarmim.files.ui.FilePieces;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.kernel.SituationClock;
import org.tarmim.party.OrganisationNames;
import org.tarmim.party.Organisations;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;
import org.tarmim.withhold.Passage;
import org.tarmim.withhold.ui.WithholdPieces;

/** What the parts of the review screen look up to put rows into words. */
@SpringComponent
class Pieces {
    private final Facilities facilities;
    private final Organisations organisations;
    private final Areas areas;
    private final ReportFiles reportFiles;
    private final ReportPartners partners;
    private final AnswerDrafts drafts;
    private final FilePieces files;
    private final WithholdPieces withhold;
    private final SituationClock clock;
    private final SecurityClock real;

    Pieces(
            Facilities facilities,
            Organisations organisations,
            Areas areas,
            ReportFiles reportFiles,
            ReportPartners partners,
            AnswerDrafts drafts,
            FilePieces files,
            WithholdPieces withhold,
            SituationClock clock,
            SecurityClock real) {
        this.facilities = facilities;
        this.organisations = organisations;
        this.areas = areas;
        this.reportFiles = reportFiles;
        this.partners = partners;
        this.drafts = drafts;
        this.files = files;
        this.withhold = withhold;
        this.clock = clock;
        this.real = real;
    }

    SituationClock clock() {
        return clock;
    }

    /** The real clock, by which people take reports and undo decisions. */
    SecurityClock real() {
        return real;
    }

    AnswerDrafts drafts() {
        return drafts;
    }

    StatusWords status() {
        return new StatusWords(Words.here(), facilities.services());
    }

    OrganisationNames names(Collection<UUID> ids) {
        return organisations.names(ids);
    }

    /** The photos and documents of a report; empty where it has none. */
    Optional<Component> files(UUID report) {
        return Optional.ofNullable(reportFiles.of(List.of(report)).get(report)).map(files::gallery);
    }

    /** The action by which somebody says that a passage should not be here; empty for who may not. */
    Optional<Component> askToWithhold(String kind, UUID subject) {
        return withhold.ask(new Passage(kind, subject));
    }

    /** The same, with what the screen shows of the passage. */
    Optional<Component> askToWithhold(String kind, UUID subject, String shown) {
        return withhold.ask(Map.of(new Passage(kind, subject), shown));
    }

    /** The same for the names of the partners of a report; empty where it names none. */
    Optional<Component> askToWithholdPartners(UUID report) {
        if (!Acting.required().may(May.ASK_TO_WITHHOLD)) return Optional.empty();
        return withhold.ask(partners.of(report));
    }

    String governorate(PCode code) {
        return areas.find(code)
                .map(area -> arabic() ? area.nameAr() : area.nameEn())
                .orElse(code.value());
    }

    static boolean arabic() {
        return Words.here().locale().equals(Languages.ARABIC);
    }
}
