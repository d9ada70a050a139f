using System.Text;

namespace Lanyard.Core.Files;

/// <summary>A record of separated text: where it begins, its cells, and whether a quotation mark was left open in it.</summary>
internal readonly record struct SeparatedRecord(int Line, IReadOnlyList<string> Cells, bool LeftOpen);

/// <summary>
/// Splits separated text into records as RFC 4180 does, with any separator and any line ending, and keeps the line numbers of the file.
/// A quotation mark inside a cell that did not begin with one is an ordinary character.
/// </summary>
internal static class SeparatedText
{
    public static IEnumerable<SeparatedRecord> Read(string text, char separator)
    {
        var record = new Record();
        var line = 1;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            var endsLine = c == '\n' || (c == '\r' && next != '\n');
            if (endsLine)
                line++;
            if (record.Quoted && c == '"' && next == '"')
                record.Add(text[i++]);
            else if (c == '"' && (record.Quoted || record.MayOpen))
                record.Quote();
            else if (record.Quoted)
                record.Add(c);
            else if (c == separator)
                record.EndCell();
            else if (endsLine)
            {
                yield return record.End();
                record = new Record { Line = line };
            }
            else
                record.Add(c);
        }
        if (!record.IsEmpty)
            yield return record.End();
    }

    private sealed class Record
    {
        private readonly List<string> _cells = [];
        private readonly StringBuilder _cell = new();
        private bool _wasQuoted;
        private bool _blank = true;

        public int Line { get; init; } = 1;
        public bool Quoted { get; private set; }

        /// <summary>A mark opens a cell only at its beginning, and once.</summary>
        public bool MayOpen => !_wasQuoted && _blank;
        public bool IsEmpty => _cells.Count == 0 && _cell.Length == 0 && !Quoted;

        public void Add(char c)
        {
            _cell.Append(c);
            _blank &= char.IsWhiteSpace(c);
        }

        public void Quote()
        {
            if (!Quoted)
                _cell.Clear();
            Quoted = !Quoted;
            _wasQuoted = true;
        }

        public void EndCell()
        {
            _cells.Add(_cell.ToString().Trim());
            _cell.Clear();
            (_wasQuoted, _blank) = (false, true);
        }

        public SeparatedRecord End()
        {
            EndCell();
            return new SeparatedRecord(Line, _cells, Quoted);
        }
    }
}
