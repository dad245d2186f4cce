package org.siapnet.official;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Berkas data rujukan: the rows of the reference files beside this class. */
final class ReferenceFile {

    private ReferenceFile() {}

    /**
     * The rows after the header, each split at commas; lines starting with {@code #} are comments. Fields are not
     * quoted.
     *
     * @throws IllegalStateException if the file is missing or a row has not as many fields as the header
     */
    static List<List<String>> rows(String name) {
        try (InputStream in = ReferenceFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing reference file " + name);
            }
            List<List<String>> rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .<List<String>>map(line -> ImmutableList.copyOf(line.split(",", -1)))
                    .toList();
            for (List<String> row : rows) {
                if (row.size() != rows.get(0).size()) {
                    throw new IllegalStateException(name + ": " + row.size() + " fields in the row of " + row.get(0));
                }
            }
            return rows.subList(1, rows.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
