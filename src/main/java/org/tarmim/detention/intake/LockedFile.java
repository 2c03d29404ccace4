package org.tarmim.detention.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import net.lingala.zip4j.model.LocalFileHeader;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.tarmim.kernel.Rejected;

/** A list under a password: one sheet in an archive of the form ZIP, locked with AES. It is unlocked in memory. */
final class LockedFile {
    private static final String ENDING = ".zip";

    private LockedFile() {}

    static boolean isOne(ListFile file) {
        return file.isNamed(ENDING);
    }

    /** The sheet inside; throws {@link Rejected} for a wrong password, and for whatever else cannot be unlocked safely. */
    static ListFile unlocked(ListFile file, String password) {
        if (password.isEmpty()) throw Rejected.because("caseList.password.missing");
        var typed = password.toCharArray();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()), typed)) {
            var sheet = only(zip);
            if (zip.getNextEntry() != null) throw Rejected.because("caseList.zip.several");
            return sheet;
        } catch (ZipException locked) {
            throw Rejected.because(
                    locked.getType() == ZipException.Type.WRONG_PASSWORD
                            ? "caseList.password.wrong"
                            : "caseList.zip.broken");
        } catch (IOException broken) {
            throw Rejected.because("caseList.zip.broken");
        }
    }

    private static ListFile only(ZipInputStream zip) throws IOException {
        var entry = zip.getNextEntry();
        if (entry == null || entry.isDirectory()) throw Rejected.because("caseList.zip.broken");
        refuseWeak(entry);
        var bytes = zip.readNBytes(ListFile.LARGEST + 1); // whatever the archive says of its size
        if (zip.read() != -1) throw Rejected.because("caseList.large", ListFile.LARGEST / 1_000_000);
        var sheet = new ListFile(entry.getFileName(), bytes);
        if (isOne(sheet)) throw Rejected.because("caseList.form");
        return sheet;
    }

    private static void refuseWeak(LocalFileHeader entry) {
        if (!entry.isEncrypted()) throw Rejected.because("caseList.zip.open");
        if (entry.getEncryptionMethod() != EncryptionMethod.AES) throw Rejected.because("caseList.zip.weak");
    }
}
