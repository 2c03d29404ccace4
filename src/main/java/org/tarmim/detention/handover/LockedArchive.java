package org.tarmim.detention.handover;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/**
 * Files in an archive of the form ZIP, each locked with AES-256 and sealed against changes (AE-2), which common programs
 * open. It derives its keys quickly, so it is only as good as its passphrase: that is drawn here, 147 bits of chance.
 */
final class LockedArchive {
    private static final String SIGNS = "23456789abcdefghjkmnpqrstvwxyz";
    private static final int GROUPS = 6;
    private static final int OF_A_GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LockedArchive() {}

    /** A passphrase, to be read out in groups. */
    static String passphrase() {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> RANDOM.ints(OF_A_GROUP, 0, SIGNS.length())
                        .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    static byte[] of(List<Enclosure> files, String passphrase) {
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out, passphrase.toCharArray())) {
            for (var file : files) {
                archive.putNextEntry(locked(file.name()));
                archive.write(file.bytes());
                archive.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static ZipParameters locked(String name) {
        var parameters = new ZipParameters();
        parameters.setFileNameInZip(name);
        parameters.setEncryptFiles(true);
        parameters.setEncryptionMethod(EncryptionMethod.AES);
        parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        return parameters;
    }
}
