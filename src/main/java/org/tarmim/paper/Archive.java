package org.tarmim.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.READING_DIRECTION;

/** What makes a PDF one for archives (PDF/A-2a), with nothing in it that depends on when or where it was made. */
final class Archive {
    private static final String COLOURS = "sRGB IEC61966-2.1";

    private Archive() {}

    static void describe(PDDocument document, Paper paper) throws IOException {
        document.setVersion(1.7f);
        document.setDocumentId((long) paper.toString().hashCode());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(paper.language().toLanguageTag());
        catalog.setViewerPreferences(preferences(paper));
        catalog.setMetadata(metadata(document, paper));
        catalog.addOutputIntent(colours(document));
    }

    private static PDViewerPreferences preferences(Paper paper) {
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        preferences.setReadingDirection(paper.rightToLeft() ? READING_DIRECTION.R2L : READING_DIRECTION.L2R);
        return preferences;
    }

    private static PDMetadata metadata(PDDocument document, Paper paper) throws IOException {
        try (var file = Objects.requireNonNull(Archive.class.getResourceAsStream("/paper/metadata.xmp"))) {
            var described = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{language}", paper.language().toLanguageTag())
                    .replace("{title}", escaped(paper.title()));
            return new PDMetadata(document, new ByteArrayInputStream(described.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static String escaped(String title) {
        var seen = Block.printed(title).codePoints().filter(Typesetter::isSeen).toArray();
        return new String(seen, 0, seen.length)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        return intent;
    }
}
