package org.tarmim.files.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.tarmim.kernel.Rejected;

/** One part of a document of an office program. */
final class OfficePart {
    private static final Pattern PATH = Pattern.compile("(^|/)\\.\\.(/|$)|^/|\\\\|^[A-Za-z]:|\\p{Cntrl}");
    private static final Pattern RUNS = Pattern.compile(
            "vbaproject|vbadata|activex|(^|/)embeddings/|oleobject|macrosheets|(^|/)basic/|(^|/)scripts/|^object ");
    private static final Pattern LEFT_OUT = Pattern.compile("^(docprops/thumbnail|thumbnails/).*");
    private static final Pattern CALLS_ELSEWHERE = Pattern.compile(
            "(?s)<Relationship\\b(?=[^>]*TargetMode\\s*=\\s*[\"']External)(?![^>]*/hyperlink[\"'])[^>]*>");
    private static final Pattern NAMES_SOMEBODY =
            Pattern.compile("(?s)(<dc:creator>|<meta:initial-creator>)[^<]*(</dc:creator>|</meta:initial-creator>)"
                    + "|(?<=w:author=\")[^\"]*|(?<=w:initials=\")[^\"]*|(?<=<author>)[^<]*"
                    + "|(?<=absPath url=\")[^\"]*");

    /** Accounts of who commented; a table has a name of the same word. */
    private static final Pattern PERSONS = Pattern.compile("^xl/persons/.*");

    private static final Pattern ACCOUNT = Pattern.compile("(?<=displayName=\")[^\"]*|(?<=userId=\")[^\"]*");

    /** The parts that say who wrote it, when and with what, in the place of which an empty one is put. */
    private static final Map<String, String> EMPTY = Map.of(
            "docprops/core.xml",
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docprops/app.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
            "word/people.xml",
            "<w15:people xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"/>",
            "docprops/custom.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>",
            "meta.xml",
            "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " office:version=\"1.2\"><office:meta/></office:document-meta>");

    private OfficePart() {}

    /** Refuses the name of a part that leads out of the document, or of one that could run. */
    static void checkName(String name) {
        if (PATH.matcher(name).find()) throw Rejected.because("file.archive");
        if (RUNS.matcher(name.toLowerCase(Locale.ROOT)).find()) throw Rejected.because("file.macros");
    }

    /** Whether it is not needed: small pictures of the first page. */
    static boolean isLeftOut(String name) {
        return LEFT_OUT.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** The part without position and author; refuses what does not belong into a document. */
    static byte[] cleaned(String name, byte[] content) {
        var empty = EMPTY.get(name.toLowerCase(Locale.ROOT));
        if (empty != null)
            return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + empty).getBytes(StandardCharsets.UTF_8);
        if (begins(content, "PK\u0003\u0004")) throw Rejected.because("file.archive");
        Signature.checkPart(content);
        if (begins(content, "\u00FF\u00D8\u00FF")) return JpegFile.cleaned(content);
        if (begins(content, "\u0089PNG")) return PngFile.cleaned(content);
        if (begins(content, "RIFF") && begins(Arrays.copyOfRange(content, 8, content.length), "WEBP"))
            return WebpFile.cleaned(content);
        return isMarkup(name) ? markup(name, content) : content;
    }

    private static boolean isMarkup(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".rdf");
    }

    private static byte[] markup(String name, byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8);
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY") || text.indexOf('\0') >= 0) {
            throw Rejected.because("file.macros");
        }
        if (text.contains("manifest:encryption-data")) throw Rejected.because("file.locked");
        if (CALLS_ELSEWHERE.matcher(text).find()) throw Rejected.because("file.macros");
        var nameless = NAMES_SOMEBODY.matcher(text).replaceAll("");
        if (PERSONS.matcher(name.toLowerCase(Locale.ROOT)).matches())
            nameless = ACCOUNT.matcher(nameless).replaceAll("");
        return nameless.equals(text) ? content : nameless.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean begins(byte[] content, String word) {
        if (content.length < word.length()) return false;
        return new String(content, 0, word.length(), StandardCharsets.ISO_8859_1).equals(word);
    }
}
