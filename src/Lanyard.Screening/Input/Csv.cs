using System.Text;

namespace Lanyard.Screening.Input;

/// <summary>Comma-separated values, with quotes that may hold commas, quotes and line breaks. One record at a time, however long the file.</summary>
public sealed class Csv(TextReader reader)
{
    private readonly StringBuilder _field = new();

    /// <summary>The fields of the next record; nothing at the end.</summary>
    public IReadOnlyList<string>? Next()
    {
        if (reader.Peek() < 0)
            return null;
        var fields = new List<string>();
        var quoted = false;
        _field.Clear();
        while (true)
        {
            var c = reader.Read();
            if (quoted && c >= 0)
            {
                if (c != '"')
                    _field.Append((char)c);
                else if (reader.Peek() == '"')
                    _field.Append((char)reader.Read());
                else
                    quoted = false;
                continue;
            }
            switch (c)
            {
                case '"' when _field.Length == 0:
                    quoted = true;
                    break;
                case ',':
                    fields.Add(Taken());
                    break;
                case '\r' when reader.Peek() == '\n':
                    break;
                case '\n' or -1:
                    fields.Add(Taken());
                    return fields;
                default:
                    _field.Append((char)c);
                    break;
            }
        }
    }

    private string Taken()
    {
        var field = _field.ToString();
        _field.Clear();
        return field;
    }
}
