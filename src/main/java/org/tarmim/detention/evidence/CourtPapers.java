package org.tarmim.detention.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.chain.PartialDay;
import org.tarmim.kernel.Rejected;
import org.tarmim.paper.Paper;
import org.tarmim.paper.PdfWriter;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;
import tools.jackson.databind.json.JsonMapper;

/**
 * What goes along with a copy to a court: its chain of custody to be read and to be computed, from which copies it was made,
 * and the sums by which anybody checks all of it without us. Who told it stays here.
 */
@Component
class CourtPapers {
    private static final String CHAIN = "chain.jsonl";
    private static final String ABOUT = "evidence.json";
    private static final String HOW_TO = "README.txt";
    private static final String SUMS = "SHA256SUMS";
    private static final int GROUP = 16; // signs of a hash

    private final PdfWriter printer;
    private final JsonMapper json = JsonMapper.builder().build();

    CourtPapers(PdfWriter printer) {
        this.printer = printer;
    }

    /** All but the copy itself, by their names. */
    Map<String, byte[]> of(Piece piece, PieceCopy copy) {
        var papers = new LinkedHashMap<String, byte[]>();
        papers.put(CHAIN, chain(piece.chain()));
        for (var language : Languages.ALL) readable(piece, copy, language, papers);
        papers.put(ABOUT, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(about(piece, copy)));
        papers.put(HOW_TO, howTo());
        papers.put(SUMS, sums(copy, papers));
        return papers;
    }

    /** One entry a line, byte for byte as its hash was made of it. */
    private static byte[] chain(CustodyChain chain) {
        return text(chain.links().stream()
                .map(link -> new String(link.written(), StandardCharsets.UTF_8) + "\n")
                .collect(Collectors.joining()));
    }

    /** As a PDF, or as plain text where a letter of it cannot be printed. */
    private void readable(Piece piece, PieceCopy copy, Locale language, Map<String, byte[]> papers) {
        var name = "chain-" + language.getLanguage();
        var paper = paper(piece, copy, new Words(language));
        try {
            papers.put(name + ".pdf", printer.write(paper));
        } catch (Rejected unprintable) {
            papers.put(name + ".txt", text(plain(paper)));
        }
    }

    private static Paper paper(Piece piece, PieceCopy copy, Words words) {
        var parts = new ArrayList<Paper.Part>();
        var details = piece.details();
        if (details != null) {
            parts.add(new Paper.Paragraph(words.isolate(details.title())));
            parts.add(new Paper.Paragraph(
                    words.say("case.fact", words.say("PieceDetails.from"), new CaseWords(words).day(details.when()))));
        }
        parts.add(new Paper.Heading(words.say("evidence.copies")));
        line(piece, copy)
                .forEach(one -> parts.add(new Paper.Answer(
                        "", words.label(one.form()), hash(words, one.sha256()) + "\n" + words.isolate(one.changed()))));
        parts.add(new Paper.Heading(words.say("evidence.chain")));
        piece.chain().entries().forEach(entry -> parts.add(answer(entry, words)));
        return new Paper(
                words.locale(), words.say("evidence.paper", piece.ofCase().text()), parts);
    }

    private static Paper.Answer answer(LogEntry entry, Words words) {
        var said = Stream.of(
                        words.isolate(entry.name()),
                        words.isolate(entry.at().toString()),
                        entry.scan() == null ? "" : words.label(entry.scan()),
                        words.isolate(entry.to()),
                        words.isolate(entry.how()),
                        words.isolate(entry.reason()),
                        entry.sha256() == null ? "" : hash(words, entry.sha256()))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        return new Paper.Answer(Integer.toString(entry.number()), words.label(entry.step()), said);
    }

    private static String hash(Words words, String sha256) {
        return words.say("case.fact", words.say("file.fingerprint"), words.isolate(grouped(sha256)));
    }

    private static String grouped(String sha256) {
        return sha256.replaceAll("(.{%d})(?!$)".formatted(GROUP), "$1 ");
    }

    private static String plain(Paper paper) {
        return Stream.concat(Stream.of(paper.title()), paper.parts().stream().map(CourtPapers::plain))
                .collect(Collectors.joining("\n\n"));
    }

    private static String plain(Paper.Part part) {
        return switch (part) {
            case Paper.Heading(var text) -> text;
            case Paper.Paragraph(var text) -> text;
            case Paper.Answer(var number, var question, var answer) -> number + " " + question + "\n" + answer;
            case Paper.Items(var texts) -> String.join("\n", texts);
            case Paper.SmallPrint(var text) -> text;
        };
    }

    private record About(
            String ofCase,
            UUID piece,
            @Nullable String title,
            @Nullable PartialDay obtained,
            List<Line> line) {}

    private record Line(UUID copy, CopyForm form, String kind, long size, String sha256, String changed) {}

    private static About about(Piece piece, PieceCopy copy) {
        var details = piece.details();
        return new About(
                piece.ofCase().text(),
                piece.id(),
                details == null ? null : details.title(),
                details == null ? null : details.when(),
                line(piece, copy)
                        .map(one -> new Line(
                                one.id(), one.form(), one.kind().mediaType(), one.size(), one.sha256(), one.changed()))
                        .toList());
    }

    /** The copy, the one from which it was made, and so on to the original. */
    private static Stream<PieceCopy> line(Piece piece, PieceCopy copy) {
        var before = piece.copies().stream()
                .filter(one -> one.id().equals(copy.parent()))
                .findFirst();
        return Stream.concat(Stream.of(copy), before.stream().flatMap(one -> line(piece, one)));
    }

    private static byte[] howTo() {
        return text(Languages.ALL.stream()
                .map(language -> new Words(language).say("evidence.howTo"))
                .collect(Collectors.joining("\n\n")));
    }

    /** Lines for {@code sha256sum -c}. */
    private static byte[] sums(PieceCopy copy, Map<String, byte[]> papers) {
        var lines = new StringBuilder(sum(copy.sha256(), copy.servedName()));
        papers.forEach((name, paper) -> lines.append(sum(Hash.of(paper), name)));
        return text(lines.toString());
    }

    private static String sum(String sha256, String name) {
        return sha256 + "  " + name + "\n";
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
