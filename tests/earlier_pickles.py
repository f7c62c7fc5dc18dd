"""Pickles of objects whose classes had the names of internal modules: `portkey_ai._vendor.openai.types...`.

Made at commit 2ac348e with protocol 4, compressed with zlib, as base64.
"""

PICKLES = {
    "completion": (
        "eNqdUsFuEzEQbUPStCkBqaKqOCJxoAhWKuqRWy5IFTlwR5bjncSGXduyvWn3UIkTp5Go1OHv+BjGDoiFI3uwdt7OvHnvrb+Mv/8Y"
        "7ZUHz70L6TP0QppKeiMCRNcFBbHayATXss+IdzYC4VxYuBbGxiStAronvBxMiy3Y2oXKebBcpt4zidIylUMo1/oGknGW8NGCkcUf"
        "4J7Ov9IHuqUXeChEbVQSolQjUxPO8rzi5tcXhFOlnWF59JH0SD/Ag0WpBxT6KE/O18aaqFm9jHnlOCbnCSfG1nBDV3t42LiND24V"
        "aYnTFmKUG2BKfPs/lsRvAjz929r7X/i/8qbK2QQ2EY7eGXYVYN1F2bCWcXAN8xzJGE0OmluOpbUuycyX1U5kVxvHL/N1Z1VZr2ST"
        "Z2fJuaYU3NfhiRC+r5nCKAE3KciSKp4N4LWBpo4iQk78G6t7rp/d4ZNBhw9myzeBPy+7Vadf3pJ+lRvP9Kl+eqcrRiXb4ZwT1HS1"
        "j5PW1dAQ7reEB271CRRbeLxLbXAHZrktFFOs/GGEsOX/KJKBwPVJ7GOClvXZDQTWwDmw866EuSwycFI88cq4U3Spj/VcX+g3O1XV"
        "T1Q8JJc="
    ),
    "configs": (
        "eNp1T8FKAzEU1Lpo1ZZCEb2KeLCI/Qmv0kM9y+M1m+6GbpOQl7juoeBJPAQsNP6UX2WytdCLOSRv5s0Mmffs++fwoD1+pJWxC94A"
        "ijFqAYaTcoZxGhdoeY1NYrSSxIPvg+Q1CEkWJeNhE/z9v27b6HgzJeeiIEgo+OFjC58E2ekudBNGH2EaVuHOdwFywSxAi07IsRhE"
        "4dNnOVoML6HslEe+vw15dsslmmbPX54mW0fkYeIziUueXqpcEXym2QMGP1CmQCkIrVASWmGvVmZBGhnf4jNBkPM5uspGdBybWkdx"
        "6qpacvOncTp+iOcwaxJihrcIk2NQIVnYCRLl/BBANzlKKxjwN2uwbeiv9ui54FVOQDy1/4pdLtf+Ym+vjXiNiXE5cTN05fUqlDdJ"
        "d1721uVtJMe/7x65+A=="
    ),
    "page": (
        "eNp1UMFKAzEQ1VLrUmgFUTyK2INFXPAbBI9V9CzDdDPtRtskJNm2eyh4URACFjr+lF9ldttDL84p7715mTfz3vz53d+rK/SNtv6N"
        "SkCZopFgyenCZuTSMXqaY1kxRitHHDqgaA5SOY8qI15z6O24YUZKaJtqQypCg2Op0EutOHSfS5XdFdZp+4jj2nn9v9OXJo4fyQmB"
        "Hr5S5jm07yN62IA1f/AnP/GSr0ICIGTmAWrUFOiRXzhv5El/25J3KqUhBYdW9eXNLYeDYenJ8SC0M0txSwHoI0oqXeGU4ru1nTwI"
        "h6awRruajIv7ojbSwsh4mI2xu+FBkEc5iXoRjgFMKVB5mQEtvMU6YjjboUeSJsKBoyr+d0x6ugonO7qxchbDRXFQDDEkOTqYakv8"
        "VeTnS84vKk8vP1rll7Eh/QNd0rnE"
    ),
    "error": (
        "eNp1Uk1v00AQTYnTpGnV8iGQEEKqkJBKoEHcekcVSJQIWXCsVut40rGwvWZ3TZsDEj2gcphbh5/BL+FPMevYqTjgg2d3vt6bt/M9"
        "+vXnVq/5aFIZ6z/DUulsqqtMWXCmtnNwU7DW2NaoRDtg2gphbyykfM00vill2o21h5OsyPxxKAjxLZeb8/3UnJf8g7/xAQ0tfKml"
        "AdMAva8umIZx67nmZ5dNzmYBHk3K1H9z/FH+tc0Zx9T/FJ90SbSrahuYLsBCORdee027qbjzStvAdPtDsDG4Og/NDygKKUw9pg3k"
        "GfVffn3Fs5nnS3YJDRF0CtYFpOHb9rymNFB5JhRP+XWERg6d6U8mE75iLbIIDZNm5RnP6oRGam5KD6Wk9FjuwwKc02fAuElRYtKl"
        "4EeSD2IHwlcXweGXVXCMROHKlDKDcBnF3WVNZtt57Wunmvr3vzdwH5+sQvj0lPH5ikAnNO60sb2VnngH7zUefIAPO1HwUaMJPu70"
        "+Lfnf6ZuoPAFHgrgTgkXfg06Ez2zsCZL0YzuZk45b0EXQRZXF7I8P+l2Cgstb3OjHA1qvzg8YrqvyrpQydKDU2F5ciPvkfK73goM"
        "j2RqGrdgKktF8yuOefoXOwwbMA=="
    ),
    "client": (
        "eNp1U0tv1DAQBqm0QNWttg8EnEHi1KrqrT+iQvwBa9aZJGYdO4ztXVoJiRMCyTfC/2Um8T44kNPkm/f3jb8f/DEHT8Yvv+s9xSU+"
        "KDBX0BtFGHwijeFKW4MuqgUEHPJx+Vub2A6/h/z+v2kqPDhdkod89HGK45xvw4d8JLHym58uh/xcaqtEdsiXbYz93fW19Rps60O8"
        "u7le3Qx5rr2L5K3qLbgp9j7PO1+hVeyqTRMKeLwyFBPYsfx9PlvjIni9xGmDEjRjtPV+qQJqwsjI4VSFrec9+ZWpkMSOBBqVqdg+"
        "Cj24yZz1QMLCDnkxmg46lKwOI1QQge1TDbrF0cMhWtzPKlwk6XQ++WrPhDFzNZPXygY6heg7JetLBfavgSrVIvBUQRYP6IKJZoV7"
        "4KlxIVLqeDCIxjuZ0/fowCje6DNqKXZeEE8NOPO4CbyEdShcKNAsXyj0zcWxQ6Zl51N0CJysol+ilHgpIGEzFZyvkCJ+3XSe8k4K"
        "uI26XHta8vR8PdLEJ1ciz+ExEW6vaUNsgSvsrX+QRTfzjLDcFHcIU+0Si67qveHIUuKiTU1jXFOLrnsXcSyHp8q5MpmEXxKGqKLp"
        "0CeB3jC7hlcRBmVg7bveGnCs6a88Axdb8r3RaoGj8PMdshvqVWe4Ch9nbbqpABYF3hZuWHmChkdL482Wqc82N8mJdkvHbIuOD0EY"
        "HpW5LdlbqW6VX4wy7Im6wIr4XWxTL2pDKHqEf6V4zQ9RJwuRCU6V8apKNJ3Nz3xITM34UE4rrCHZuHePJxuIiSRum34Mn4arv0Xa"
        "zAc="
    ),
    "class": (
        "eNprYJnqzAABPSYF+UUl2amV8YmZevFlqXkp+UV6+QWpeUBuSWVBarFeckZiCZiIT87PLchJLcnMz5vSw+ackZ+ZnDpl8hQ9AOuIHAs="
    ),
}
