package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Penyusun paket aturan: the step of the build that proves the shipped packs consistent and writes their compact form. */
public final class PackCompiler {
    private PackCompiler() {}

    /**
     * Compiles the packs.
     *
     * @param args the directory of the compiled classes
     * @throws RulePackException if a pack is no valid one, or they contradict each other
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0], PackCompiler.class.getPackageName().replace('.', '/'), ShippedPacks.COMPILED);
        Files.write(file, CompiledPacks.write(checked()));
    }

    /** The files, read from YAML and found consistent. */
    static List<PackFile> checked() {
        PackFile index = PackFile.resource("index.yaml");
        List<PackFile> files = new ArrayList<>(List.of(index));
        List<RulePack> packs = new ArrayList<>();
        for (String name : ShippedPacks.rules(index)) {
            PackFile file = PackFile.resource(name);
            packs.add(RulePackReader.pack(file));
            files.add(file);
        }
        Rulebook.of(packs);
        PackFile deadlines = PackFile.resource(DeadlinePack.FILE);
        deadlines.read(DeadlinePack::limits);
        files.add(deadlines);
        PackFile holidays = PackFile.resource(HolidayPack.FILE);
        holidays.read(HolidayPack::calendar);
        files.add(holidays);
        List<PackFile> elections =
                ElectionPack.FILES.stream().map(PackFile::resource).toList();
        ElectionPack.calendars(elections);
        files.addAll(elections);
        return ImmutableList.copyOf(files);
    }
}
