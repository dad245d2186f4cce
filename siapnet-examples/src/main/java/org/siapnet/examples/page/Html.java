package org.siapnet.examples.page;

/** Unsur halaman: elements of a page as text that is well-formed XML too, everything written by others escaped. */
final class Html {
    private Html() {}

    /** An element around what is markup already; attributes as names and values in turn. */
    static String element(String name, String inner, String... attributes) {
        StringBuilder tag = new StringBuilder("<").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            tag.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
        return tag.append('>')
                .append(inner)
                .append("</")
                .append(name)
                .append('>')
                .toString();
    }

    /** An element around plain text. */
    static String text(String name, String plain, String... attributes) {
        return element(name, escape(plain), attributes);
    }

    /** Plain text as markup. */
    static String escape(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
