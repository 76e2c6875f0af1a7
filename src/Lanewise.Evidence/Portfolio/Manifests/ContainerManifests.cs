namespace Lanewise.Evidence.Portfolio.Manifests;

/// <summary>Reads images, providers and actions from Dockerfiles, compose and Kubernetes files, Terraform and CI.</summary>
internal static class ContainerManifests
{
    /// <summary>The images that a Dockerfile builds on.</summary>
    public static IEnumerable<ManifestLine> ReadDockerfile(string[] lines)
    {
        yield return new("tool", "Dockerfile", 1);
        for (var i = 0; i < lines.Length; i++)
        {
            var words = lines[i].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var image = words is ["FROM" or "from", ..]
                ? words.Skip(1).FirstOrDefault(w => !w.StartsWith("--", StringComparison.Ordinal))
                : null;
            if (image is not null && image != "scratch")
            {
                yield return new("image", Image(image), i + 1);
            }
        }
    }

    /// <summary>The providers that a Terraform file names.</summary>
    public static IEnumerable<ManifestLine> ReadTerraform(string[] lines)
    {
        yield return new("tool", "Terraform", 1);
        for (var i = 0; i < lines.Length; i++)
        {
            var words = lines[i].Split('"');
            if (words.Length > 1 && words[0].Trim() is "provider" or "resource" or "data")
            {
                yield return new("terraform", words[1].Split('_')[0], i + 1);
            }
        }
    }

    /// <summary>The images of compose and Kubernetes files, and the actions of CI.</summary>
    public static IEnumerable<ManifestLine> ReadYaml(string path, string[] lines)
    {
        var kind = KindOf(path, lines);
        if (kind is null)
        {
            yield break;
        }

        yield return new("tool", kind, 1);
        for (var i = 0; i < lines.Length; i++)
        {
            var text = lines[i].Trim().TrimStart('-').Trim();
            if (text.StartsWith("image:", StringComparison.Ordinal) && text.Length > 7)
            {
                yield return new("image", Image(text[6..].Trim().Trim('"', '\'')), i + 1);
            }
            else if (kind == "GitHub Actions" && text.StartsWith("uses:", StringComparison.Ordinal))
            {
                yield return new("ci", text[5..].Trim().Trim('"', '\'').Split('@')[0], i + 1);
            }
        }
    }

    /// <summary>Tools that a file by its name alone belongs to.</summary>
    public static IEnumerable<ManifestLine> ReadTool(string path, string name)
    {
        var tool = name switch
        {
            "Jenkinsfile" => "Jenkins",
            "Makefile" => "GNU Make",
            "CMakeLists.txt" => "CMake",
            "BUILD.bazel" or "WORKSPACE" or "MODULE.bazel" => "Bazel",
            "meson.build" => "Meson",
            _ => null,
        };
        return tool is null || path.StartsWith("debian/", StringComparison.Ordinal) ? [] : [new("tool", tool, 1)];
    }

    private static string? KindOf(string path, string[] lines)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return path switch
        {
            _ when path.StartsWith(".github/workflows/", StringComparison.Ordinal) => "GitHub Actions",
            ".gitlab-ci.yml" => "GitLab CI",
            ".travis.yml" => "Travis CI",
            ".circleci/config.yml" => "CircleCI",
            "azure-pipelines.yml" => "Azure DevOps",
            "appveyor.yml" or ".appveyor.yml" => "AppVeyor",
            _ when name.StartsWith("docker-compose", StringComparison.Ordinal)
                    || name is "compose.yml" or "compose.yaml" => "Docker Compose",
            _ when name is "Chart.yaml" => "Helm",
            _ when lines.Any(l => l.StartsWith("apiVersion:", StringComparison.Ordinal))
                    && lines.Any(l => l.StartsWith("kind:", StringComparison.Ordinal)) => "Kubernetes",
            _ => null,
        };
    }

    // registry/owner/name:tag@digest
    private static string Image(string image)
    {
        var name = image.Split('@')[0];
        var colon = name.LastIndexOf(':');
        name = colon > name.LastIndexOf('/') ? name[..colon] : name;
        return name[(name.LastIndexOf('/') + 1)..];
    }
}
