package org.siapnet.rulebook;

/** The pack files shipped with the library. */
final class ShippedPacks {
    private ShippedPacks() {}

    static PackFile file(String name) {
        return PackFile.resource(name);
    }
}
